import {
  BEGINNING,
  OPEN_END,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING } from '../../database';
import { PersonTrace } from '../types';
import { Activity } from './createActivity';

/** All traces that the engine gets, in the order in which it gets them. */
export async function readAllTraces(
  activity: Activity,
  recording: number = LATEST_RECORDING,
): Promise<PersonTrace[]> {
  return activity.database.read(async tx => {
    const traces: PersonTrace[] = [];
    const window = { tx, from: BEGINNING, to: OPEN_END, recording };
    for await (const trace of activity.reader.streamTraces(window)) {
      traces.push(trace);
    }
    return traces;
  });
}

/** Keys of persons by id. */
export async function readPersonKeys(
  activity: Activity,
): Promise<Map<number, string>> {
  const rows: { id: number; key: string }[] =
    await activity.database.client('persons');
  return new Map(rows.map(({ id, key }) => [id, key]));
}
