import { AuditorService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';

/**
 * Runs a write with its audit event: who, what, and whether it succeeded.
 *
 * `meta`: what the event is about; never the values of a body
 * `outcome`: what to say of the result of a success
 */
export async function audited<T>(
  options: {
    auditor: AuditorService;
    request: Request<any, any, any, any, any>;
    eventId: string;
    meta?: JsonObject;
    outcome?: (result: T) => JsonObject;
  },
  work: () => Promise<T>,
): Promise<T> {
  const { auditor, request, eventId, meta, outcome } = options;
  const event = await auditor.createEvent({
    eventId,
    request,
    severityLevel: 'medium',
    meta,
  });
  try {
    const result = await work();
    await event.success({ meta: outcome?.(result) });
    return result;
  } catch (error) {
    await event.fail({
      error: isError(error) ? error : new Error(String(error)),
    });
    throw error;
  }
}
