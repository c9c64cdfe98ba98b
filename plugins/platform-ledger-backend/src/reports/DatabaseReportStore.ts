import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Day,
  dayOf,
  fieldError,
  ReportDetails,
  ReportSnapshot,
  stableJson,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING, resolveRecording } from '../database';
import { checkDeclaration } from './checkDeclaration';
import { checkText } from './checkText';
import {
  insertComment,
  insertCommentary,
  selectCommentary,
  selectComments,
} from './operations/commentary';
import { insertReport } from './operations/insertReport';
import { Balance, insertSnapshot } from './operations/insertSnapshot';
import { insertStep } from './operations/insertStep';
import { selectFile, selectFiles } from './operations/selectFiles';
import { selectRecordingsSince } from './operations/selectRecordingsSince';
import { selectReports } from './operations/selectReports';
import {
  selectSnapshot,
  selectSnapshotsOfScope,
} from './operations/selectSnapshots';
import { readCalendar } from './readCalendar';
import { renderFiles, sha256 } from './renderFiles';
import { RenderReport } from './ReportRenderer';
import { buildSnapshot } from './snapshot/buildSnapshot';
import { SnapshotSources } from './snapshot/SnapshotSources';
import { ReportStore, StoredReport } from './types';
import { verifyReports } from './verifyReports';

type Call<Name extends keyof ReportStore> = Parameters<ReportStore[Name]>[0];

/**
 * Reports in the ledger's database.
 */
export class DatabaseReportStore implements ReportStore {
  static create(options: {
    sources: SnapshotSources;
    render: RenderReport;
  }): ReportStore {
    return new DatabaseReportStore(options.sources, options.render);
  }

  private constructor(
    private readonly sources: SnapshotSources,
    private readonly render: RenderReport,
  ) {}

  async list() {
    const reports = await selectReports({ tx: this.sources.ledger.client });
    return reports.map(withoutRecording);
  }

  async get({ id }: Call<'get'>): Promise<ReportDetails> {
    const { ledger } = this.sources;
    const stored = await ledger.read(async tx => {
      const report = await getReport(tx, id);
      const row = await selectSnapshot({ tx, id });
      const files = await selectFiles({ tx, id });
      const comments = await selectComments({ tx, id });
      return { report, row, files, comments };
    });
    const { report, row, files, comments } = stored;
    const snapshot: ReportSnapshot = row
      ? JSON.parse(row.content)
      : await this.draft(report);
    return { ...withoutRecording(report), snapshot, files, comments };
  }

  async create({ declaration, author }: Call<'create'>) {
    const { ledger, definitions } = this.sources;
    return ledger.record('report', async (tx, recording) => {
      const { scope, period, title, audience } = checkDeclaration({
        declaration,
        calendar: await readCalendar({ tx, definitions }),
        today: this.today(),
      });
      await this.assertGroup(tx, scope);
      const reports = await selectReports({ tx });
      const same = reports.find(
        report =>
          (report.group ?? '') === scope &&
          report.period.from === period.from &&
          report.period.to === period.to,
      );
      if (same) {
        throw new ConflictError(
          `There is a report of ${period.label} already: '${same.title}'`,
        );
      }
      const id = randomUUID();
      await insertReport({
        tx,
        row: {
          id,
          scope,
          label: period.label,
          from_day: toDayNumber(period.from),
          to_day: toDayNumber(period.to),
          title,
          audience,
          author,
          recording: recording.id,
        },
      });
      return withoutRecording(await getReport(tx, id));
    });
  }

  async comment({ id, section, text, author }: Call<'comment'>) {
    await this.sources.ledger.record('report', async (tx, recording) => {
      const { state } = await getReport(tx, id);
      if (state !== 'draft') {
        throw new ConflictError(
          'The report is frozen: a comment can stand beside it',
        );
      }
      await insertCommentary({
        tx,
        row: {
          id: randomUUID(),
          report_id: id,
          section,
          text: checkText({ text, mayBeEmpty: true }),
          author,
          recording: recording.id,
        },
      });
    });
  }

  async freeze({ id, author }: Call<'freeze'>) {
    const { ledger, scorecards } = this.sources;
    const report = await getReport(ledger.client, id);
    assertDraft(report);
    if (report.period.to >= this.today()) {
      throw fieldError(
        'period',
        `${report.period.label} has not ended; until the day after ${report.period.to} there is a draft only`,
      );
    }
    const pending = await scorecards.countPending();
    if (pending > 0) {
      throw new ConflictError(
        `${pending} entities wait for their evaluation; freeze again in a minute`,
      );
    }
    const recordedAt = ledger.clock.now().toISOString();
    const asOf = toDayNumber(report.period.to);
    const { snapshot, commentary, recording } = await this.build({
      report,
      state: 'frozen',
      asOf,
      recordedAt,
    });
    const files = await renderFiles(this.render, snapshot);
    const content = stableJson(snapshot);
    await ledger.record('report', async (tx, frozen) => {
      assertDraft(await getReport(tx, id));
      const now = await selectCommentary({ tx, id });
      const known = await resolveRecording({ tx, asOf, recordedAt });
      const others = await selectRecordingsSince({
        tx,
        after: recording,
        upTo: Math.min(known, frozen.id - 1),
      });
      if (stableJson(now) !== stableJson(commentary) || others.length > 0) {
        throw new ConflictError(
          'Something was recorded in the same moment; freeze again',
        );
      }
      await insertSnapshot({
        tx,
        id,
        content,
        hash: sha256(content),
        asOf,
        recording,
        frozen: frozen.id,
        files,
        balances: balancesOf(snapshot),
      });
      await insertStep({
        tx,
        id,
        step: 'frozen',
        author,
        recording: frozen.id,
      });
    });
    return this.get({ id });
  }

  async publish({ id, author }: Call<'publish'>) {
    return this.sources.ledger.record('report', async (tx, recording) => {
      const { state } = await getReport(tx, id);
      if (state !== 'frozen') {
        throw new ConflictError(
          state === 'draft'
            ? 'A draft cannot be published: freeze it first'
            : 'The report is published already',
        );
      }
      await insertStep({
        tx,
        id,
        step: 'published',
        author,
        recording: recording.id,
      });
      return withoutRecording(await getReport(tx, id));
    });
  }

  async addComment({ id, section, text, author }: Call<'addComment'>) {
    return this.sources.ledger.record('report', async (tx, recording) => {
      const { state } = await getReport(tx, id);
      if (state === 'draft') {
        throw new ConflictError(
          'The report is a draft: a note on a section becomes part of it',
        );
      }
      const comment = {
        id: randomUUID(),
        section,
        text: checkText({ text }),
        author,
      };
      await insertComment({
        tx,
        row: { ...comment, report_id: id, recording: recording.id },
      });
      return { ...comment, recordedAt: recording.recordedAt };
    });
  }

  async file({ id, format, name }: Call<'file'>) {
    const tx = this.sources.ledger.client;
    await getReport(tx, id);
    const file = await selectFile({ tx, id, format, name });
    if (!file) {
      throw new NotFoundError(
        `The report has no file ${[format, name].filter(Boolean).join(' ')}`,
      );
    }
    return file;
  }

  async verify() {
    return verifyReports({ knex: this.sources.ledger.client });
  }

  private async draft(report: StoredReport): Promise<ReportSnapshot> {
    const today = this.today();
    const last = report.period.to < today ? report.period.to : today;
    const { snapshot } = await this.build({
      report,
      state: 'draft',
      asOf: toDayNumber(last),
      recordedAt: this.sources.ledger.clock.now().toISOString(),
    });
    return snapshot;
  }

  private async build(options: {
    report: StoredReport;
    state: 'draft' | 'frozen';
    asOf: number;
    recordedAt: string;
  }) {
    const { report, asOf, recordedAt } = options;
    const { ledger, definitions } = this.sources;
    const known = await ledger.read(async tx => ({
      calendar: await readCalendar({ tx, definitions }),
      commentary: await selectCommentary({ tx, id: report.id }),
      recording: await resolveRecording({ tx, asOf, recordedAt }),
      earlier: await selectSnapshotsOfScope({ tx, scope: report.group ?? '' }),
    }));
    const earlier = known.earlier.filter(
      ({ snapshot }) => snapshot.period.to < report.period.to,
    );
    const snapshot = await buildSnapshot({
      sources: this.sources,
      query: { ...options, ...known, earlier },
    });
    return { snapshot, ...known };
  }

  /** The catalog has, or had, the group that a report is to be about. */
  private async assertGroup(tx: Knex, scope: string): Promise<void> {
    if (scope === '') {
      return;
    }
    const groups = await this.sources.directory.listGroupVersions({
      tx,
      recording: LATEST_RECORDING,
    });
    if (!groups.some(({ entityRef }) => entityRef === scope)) {
      throw fieldError('group', `the catalog has no '${scope}'`);
    }
  }

  private today(): Day {
    return dayOf(this.sources.ledger.clock.now());
  }
}

async function getReport(tx: Knex, id: string): Promise<StoredReport> {
  const [report] = await selectReports({ tx, id });
  if (!report) {
    throw new NotFoundError(`No report '${id}'`);
  }
  return report;
}

function assertDraft({ state }: StoredReport): void {
  if (state !== 'draft') {
    throw new ConflictError('The report is frozen already');
  }
}

function withoutRecording({ recording, ...report }: StoredReport) {
  return report;
}

/** What squads owe at the end of their ledgers' last period: the next opens from it. */
function balancesOf({ allocation }: ReportSnapshot): Balance[] {
  return [...allocation.squads, ...allocation.platformTeams].flatMap(
    ({ squad, ledger }) =>
      ledger
        ? [
            {
              group: squad.ref,
              end: toDayNumber(ledger.through) + 1,
              closing: ledger.closing,
            },
          ]
        : [],
  );
}
