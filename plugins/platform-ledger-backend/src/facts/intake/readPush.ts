import { FactPush } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { IntakeLine, malformed } from './IntakeLine';

/**
 * The observations of a JSON body, then the ends of its sweeps. A line is a position in its list, counted from 1.
 */
export async function* readPush(push: FactPush): AsyncGenerator<IntakeLine> {
  for (const [index, observation] of push.observations.entries()) {
    const line = index + 1;
    const value: unknown = observation;
    yield typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { kind: 'observation', line, fields: { ...value }, text: false }
      : malformed(line, 'must be a JSON object');
  }
  for (const [index, sweep] of (push.sweeps ?? []).entries()) {
    yield { kind: 'sweep', line: index + 1, fields: { ...sweep } };
  }
}
