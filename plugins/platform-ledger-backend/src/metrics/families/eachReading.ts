import { Knex } from 'knex';
import { AllocationReader, AllocationReading } from '../../allocation';
import { SeriesRequest } from '../MetricReader';

/**
 * Answers requests from readings of allocation, one reading for all of one recording: it is of the latest day that any of them asks for, and
 * earlier days are cut out of it.
 *
 * @returns in the order of the requests
 */
export async function eachReading<Answer>(options: {
  tx: Knex.Transaction;
  allocation: AllocationReader;
  requests: readonly SeriesRequest[];
  read: (reading: AllocationReading, request: SeriesRequest) => Promise<Answer>;
}): Promise<Answer[]> {
  const { tx, allocation, requests, read } = options;
  const asOf = new Map<number, number>();
  for (const request of requests) {
    const { recording } = request;
    const day = Math.max(asOf.get(recording) ?? 0, request.asOf);
    asOf.set(recording, day);
  }
  const answers = new Map<SeriesRequest, Answer>();
  for (const [recording, day] of asOf) {
    const reading = await allocation.read({ tx, asOf: day, recording });
    for (const request of requests) {
      if (request.recording === recording) {
        answers.set(request, await read(reading, request));
      }
    }
  }
  return requests.map(request => answers.get(request)!);
}
