import {
  fieldError,
  fromDayNumber,
  levelPosition,
  MatrixPage,
  MatrixQuery,
  MatrixRow,
  statesOfLetters,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  MatrixTableRow,
  selectMatrix,
  selectMatrixChoices,
} from '../operations/selectMatrix';
import { ScorecardRevision } from '../scorecardsOf';
import { StandingsFilter } from '../StandingsFilter';
import { GroupTree } from './GroupTree';
import { getKnownScorecard, judgeOf, ReadSession } from './ReadSession';
import { describeScorecard, loadSummaryContext } from './summariseScorecard';

const NO_LEVEL = 'none';

/**
 * A page of entities by checks, narrowed and ordered in the database. Entities whose eligibility is unknown stand in it with every check
 * unknown, unless it is narrowed by a check's state or a level, of which they have none.
 *
 * @throws InputError where the query names a check or level that the revision does not have
 */
export async function readMatrix(
  session: ReadSession,
  options: {
    scorecardRef: string;
    query: Omit<MatrixQuery, 'asOf' | 'recordedAt' | 'offset' | 'limit'>;
    filter: StandingsFilter;
    offset: number;
    limit: number;
  },
): Promise<MatrixPage> {
  const { scorecardRef, query, filter, offset, limit } = options;
  const scorecard = await getKnownScorecard(session, scorecardRef);
  const context = await loadSummaryContext(session, [scorecard]);
  const { revision } = judgeOf(scorecard, session.asOf);
  const tree = GroupTree.create(
    await session.sources.directory.listGroups(session),
  );
  const selection = { ...session, definitionId: scorecard.id, filter };
  const { rows, total } = await selectMatrix({
    ...selection,
    owners:
      query.owner === undefined
        ? undefined
        : tree.withDescendants(query.owner.toLocaleLowerCase('en-US')),
    kind: query.kind,
    lifecycle: query.lifecycle,
    check: checkPosition(revision, query.check),
    state: query.state,
    level: levelOf(revision, query.level),
    search: query.search,
    orderBy: query.orderBy ?? 'name',
    order: query.order ?? 'asc',
    offset,
    limit,
  });
  const choices = await selectMatrixChoices(selection);
  return {
    context: describeScorecard({ session, scorecard, context }).context,
    checks: revision.spec.checks.map(({ id, title, level, effort }) => ({
      id,
      title,
      level,
      effort,
    })),
    rows: rows.map(row => toMatrixRow(row, revision)),
    total,
    owners: distinct(choices.map(choice => choice.owner_ref)).map(ref => ({
      ref,
      title: tree.get(ref)?.title,
    })),
    kinds: distinct(choices.map(choice => choice.kind)),
    lifecycles: distinct(choices.map(choice => choice.lifecycle)),
  };
}

function toMatrixRow(
  row: MatrixTableRow,
  revision: ScorecardRevision,
): MatrixRow {
  const level = revision.spec.levels[row.level - 1];
  return {
    entityRef: row.ref,
    title: row.title ?? undefined,
    owner: row.owner_ref ?? undefined,
    kind: row.kind,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    eligibility: row.eligibility,
    level: level && { ...level, since: fromDayNumber(row.level_from_day) },
    outcome: row.outcome,
    score: row.score ?? undefined,
    states:
      row.eligibility === 'unknown'
        ? revision.spec.checks.map(() => 'unknown')
        : statesOfLetters(row.states),
  };
}

function checkPosition(
  revision: ScorecardRevision,
  id: string | undefined,
): number | undefined {
  if (id === undefined) {
    return undefined;
  }
  const position = revision.spec.checks.findIndex(check => check.id === id);
  if (position < 0) {
    throw fieldError('check', `the scorecard has no check '${id}'`);
  }
  return position;
}

function levelOf(
  revision: ScorecardRevision,
  name: string | undefined,
): number | undefined {
  if (name === undefined) {
    return undefined;
  }
  const position = levelPosition(revision.spec, name);
  if (position === 0 && name !== NO_LEVEL) {
    throw fieldError('level', `the scorecard has no level '${name}'`);
  }
  return position;
}

function distinct(values: (string | null)[]): string[] {
  return Array.from(
    new Set(values.filter((value): value is string => value !== null)),
  ).sort();
}
