import { columnName } from './columnName';
import { CsvTable } from './CsvTable';

/** The report itself: which, of what, as of when. */
export const reportTable: CsvTable = {
  name: 'report',
  columns: ['field', 'value'],
  *rows(snapshot) {
    const { scope, period, comparedWith, method } = snapshot;
    yield ['schema', snapshot.schema];
    yield ['id', snapshot.id];
    yield ['title', snapshot.title];
    yield ['group', scope.group?.ref];
    yield ['period', period.label];
    yield ['from', period.from];
    yield ['to', period.to];
    yield ['quarter', snapshot.allocation.quarter?.label];
    yield ['as_of', snapshot.asOf];
    yield ['recorded_at', snapshot.recordedAt];
    yield ['state', snapshot.state];
    yield ['partial', snapshot.partial];
    yield ['audience', snapshot.audience];
    yield ['previous_period', comparedWith.previous?.period.label];
    yield ['year_ago_period', comparedWith.yearAgo?.period.label];
    yield ['release', method.release];
    for (const [name, value] of Object.entries(method.quality).sort(
      ([left], [right]) => (left < right ? -1 : 1),
    )) {
      yield [columnName(name), value];
    }
  },
};

/** The owner's notes. */
export const commentaryTable: CsvTable = {
  name: 'commentary',
  columns: ['section', 'text', 'author', 'recordedAt'],
  *rows({ commentary }) {
    for (const { section, text, author, recordedAt } of commentary) {
      yield [section, text, author.ref, recordedAt];
    }
  },
};
