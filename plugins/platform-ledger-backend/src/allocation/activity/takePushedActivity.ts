import {
  ActivityIntakeResult,
  ActivityPush,
  fieldError,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { readJsonFields, readListFields } from '../../intake';
import { ActivityStream } from '../ActivityStore';
import { ActivityServices } from './ActivityServices';
import { readTraceCsv } from './readActivity';
import { takeActivity } from './takeActivity';

const MOST = 10_000;

/**
 * Takes a JSON body.
 *
 * @throws InputError where it has more than 10,000 traces
 */
export async function takeActivityPush(
  options: ActivityServices & { push: ActivityPush },
): Promise<ActivityIntakeResult> {
  const { push, ...services } = options;
  if (push.traces.length > MOST) {
    throw fieldError(
      'traces',
      `at most ${MOST} fit a JSON body; stream more as NDJSON or CSV`,
    );
  }
  const { result } = await takeActivity({
    ...services,
    source: { name: push.source, title: push.source, intake: 'push' },
    lines: readListFields(push.traces),
    statusOf: () => 'broken-off',
  });
  return result;
}

/**
 * Takes a pushed stream of any length.
 *
 * @throws InputError where it cannot be read at all
 */
export async function takeActivityStream(
  options: ActivityServices & { stream: ActivityStream },
): Promise<ActivityIntakeResult> {
  const { stream, ...services } = options;
  const { source, format, body } = stream;
  const { result } = await takeActivity({
    ...services,
    source: { name: source, title: source, intake: 'push' },
    lines: format === 'csv' ? readTraceCsv(body) : readJsonFields(body),
    statusOf: () => 'broken-off',
  });
  return result;
}
