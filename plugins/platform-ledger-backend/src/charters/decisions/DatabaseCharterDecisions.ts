import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  dayOf,
  fieldError,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING, LedgerDatabase, Recording } from '../../database';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { findCharter } from '../evaluation/findCharter';
import { KnownCharter } from '../evaluation/KnownCharter';
import { loadKnowledge } from '../evaluation/loadKnowledge';
import { toDecision } from '../evaluation/summarise';
import { JudgedRevision } from '../goalposts/judgedRevisions';
import { toGoalpost } from '../goalposts/toGoalpost';
import { insertApproval, insertReason } from '../operations/insertGoalposts';
import {
  insertHandOverChange,
  insertHandOvers,
} from '../operations/insertHandOvers';
import { insertDecision, insertVerdicts } from '../operations/insertOutcome';
import { toHandOver } from '../reads/toHandOver';
import { assertActor } from './assertActor';
import { assertEvidence, assertGateOpen } from './assertEvidence';
import { assertGateDecided } from './assertGateDecided';
import { CharterDecisions } from './CharterDecisions';
import { changedHandOver } from './changedHandOver';
import { gatherEvidence } from './gatherEvidence';
import { planDecision } from './planDecision';
import { planHandOver } from './planHandOver';

type Call<Name extends keyof CharterDecisions> = Parameters<
  CharterDecisions[Name]
>[0];

/**
 * Decisions in the ledger's database. Each is checked behind the ledger's lock, against what it is recorded beside.
 */
export class DatabaseCharterDecisions implements CharterDecisions {
  static create(options: {
    ledger: LedgerDatabase;
    sources: CharterSources;
  }): CharterDecisions {
    return new DatabaseCharterDecisions(options.ledger, options.sources);
  }

  private constructor(
    private readonly ledger: LedgerDatabase,
    private readonly sources: CharterSources,
  ) {}

  async decide({ charterRef, actor, request }: Call<'decide'>) {
    const { sources } = this;
    // Gathered before the lock is taken, so that nobody waits for it; behind the lock the most of it is at hand.
    await this.ledger.read(async tx => {
      const knowledge = await this.know(tx, LATEST_RECORDING);
      const known = findCharter(knowledge, charterRef);
      assertActor({ actor, ref: deciderOf(known), role: 'decider' });
      assertGateOpen(known, knowledge.asOf);
      await gatherEvidence({ sources, tx, knowledge, known });
    });
    return this.ledger.record('charter-decision', async (tx, recording) => {
      const knowledge = await this.know(tx, recording.id - 1);
      const known = findCharter(knowledge, charterRef);
      assertActor({ actor, ref: deciderOf(known), role: 'decider' });
      assertGateOpen(known, knowledge.asOf);
      const gathered = await gatherEvidence({ sources, tx, knowledge, known });
      assertEvidence({ known, gathered, request });
      const { evaluated, evidence } = gathered;
      const decision = planDecision({
        known,
        verdict: evaluated.verdict.outcome,
        request,
        today: knowledge.asOf,
        recorded: {
          author: actor.author,
          recording: recording.id,
          recordedAt: recording.recordedAt,
        },
        id: randomUUID(),
        evidenceHash: evidence.hash,
      });
      await insertVerdicts({
        tx,
        recording,
        verdicts: [
          {
            verdict: {
              ...decision,
              ...evaluated.result,
              dueDay: known.dates.endsOn,
            },
            readRecording: knowledge.recording,
            evidence,
          },
        ],
      });
      const previousId = known.decisions.at(-1)?.id;
      await insertDecision({ tx, decision, previousId, evidence });
      if (decision.decision === 'kill') {
        const items = await planHandOver({
          sources,
          tx,
          knowledge,
          evaluated,
          decisionId: decision.id,
        });
        const { author } = actor;
        await insertHandOvers({ tx, recording, author, items });
      }
      return toDecision(decision);
    });
  }

  async explain({ reason, ...call }: Call<'explain'>) {
    const text = filled('reason', reason);
    return this.changeGoalpost({
      ...call,
      kind: 'charter-change-reason',
      work: async ({ tx, recording, known, judged }) => {
        const { actor } = call;
        const ref = known.judging.revision.spec.owner;
        assertActor({ actor, ref, role: 'owner' });
        assertWaits(judged);
        const { author } = actor;
        const revisionId = judged.revision.id;
        await insertReason({ tx, recording, author, revisionId, reason: text });
      },
    });
  }

  async approve({ approved, note, ...call }: Call<'approve'>) {
    return this.changeGoalpost({
      ...call,
      kind: 'charter-approval',
      work: async ({ tx, recording, known, judged }) => {
        const { actor } = call;
        assertActor({ actor, ref: deciderOf(known), role: 'decider' });
        assertWaits(judged);
        if (judged.state === 'needs-reason') {
          throw fieldError(
            'revision',
            `the owner of the charter has not said yet why revision ${judged.revision.number} was made`,
          );
        }
        if (approved) {
          assertGateDecided({ known, judged, today: this.today() });
        }
        await insertApproval({
          tx,
          recording,
          author: actor.author,
          revisionId: judged.revision.id,
          approved,
          note: note?.trim() || undefined,
        });
      },
    });
  }

  async updateHandOver({ id, actor, change }: Call<'updateHandOver'>) {
    return this.ledger.record('hand-over', async (tx, recording) => {
      const knowledge = await this.know(tx, recording.id - 1);
      const stored = knowledge.records.handOvers.find(item => item.id === id);
      const known = knowledge.charters.find(
        ({ charter }) => charter.id === stored?.definitionId,
      );
      if (!stored || !known) {
        throw new NotFoundError(`There is no item '${id}' to hand over`);
      }
      const item = changedHandOver({ stored, change, knowledge });
      const { author } = actor;
      await insertHandOverChange({ tx, recording, author, item });
      const { charter } = known;
      return toHandOver({
        item,
        charterRef: charter.entityRef,
        asOf: knowledge.asOf,
      });
    });
  }

  /** Changes what is said of a revision, and answers with it as it then stands. */
  private async changeGoalpost(options: {
    charterRef: string;
    revision: number;
    kind: string;
    work: (session: {
      tx: Knex.Transaction;
      recording: Recording;
      known: KnownCharter;
      judged: JudgedRevision;
    }) => Promise<void>;
  }) {
    const { charterRef, revision, kind, work } = options;
    return this.ledger.record(kind, async (tx, recording) => {
      const before = await this.know(tx, recording.id - 1);
      const known = findCharter(before, charterRef);
      const judged = findRevision(known, revision);
      await work({ tx, recording, known, judged });
      const after = findCharter(await this.know(tx, recording.id), charterRef);
      return toGoalpost(charterRef, findRevision(after, revision));
    });
  }

  private async know(
    tx: Knex.Transaction,
    recording: number,
  ): Promise<CharterKnowledge> {
    const { sources } = this;
    return loadKnowledge({ sources, tx, asOf: this.today(), recording });
  }

  private today(): DayNumber {
    return toDayNumber(dayOf(this.ledger.clock.now()));
  }
}

function deciderOf({ judging }: KnownCharter): string {
  return judging.revision.spec.decider;
}

function findRevision(known: KnownCharter, number: number): JudgedRevision {
  const judged = known.revisions.find(
    ({ revision }) => revision.number === number,
  );
  if (!judged) {
    throw new NotFoundError(
      `'${known.charter.entityRef}' has no revision ${number}`,
    );
  }
  return judged;
}

/**
 * @throws ConflictError where the decider said something already, InputError where there is nothing to say
 */
function assertWaits({ revision, state }: JudgedRevision): void {
  if (state === 'approved' || state === 'rejected') {
    throw new ConflictError(
      `The decider has ${state} revision ${revision.number} already`,
    );
  }
  if (state !== 'needs-reason' && state !== 'waiting') {
    throw fieldError(
      'revision',
      `revision ${revision.number} does not wait for anybody (${state})`,
    );
  }
}

function filled(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') {
    throw fieldError(field, 'must not be empty');
  }
  return trimmed;
}
