import { EffortTrace } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PersonTrace } from '../types';

/** Traces that come by person, one person's at a time. */
export async function* tracesByPerson(
  traces: AsyncIterable<PersonTrace>,
): AsyncGenerator<{ personId: number; traces: EffortTrace[] }> {
  let personId: number | undefined;
  let gathered: EffortTrace[] = [];
  for await (const { personId: next, ...trace } of traces) {
    if (personId !== undefined && personId !== next) {
      yield { personId, traces: gathered };
      gathered = [];
    }
    personId = next;
    gathered.push(trace);
  }
  if (personId !== undefined) {
    yield { personId, traces: gathered };
  }
}
