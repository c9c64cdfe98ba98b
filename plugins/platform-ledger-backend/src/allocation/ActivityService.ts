import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ActivityIntakeResult,
  ActivityPush,
  ActivitySourceStatus,
  CapacityIntakeResult,
  CapacityPush,
  CapacityTable,
  UnmatchedPerson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { ActivityStream } from './ActivityStore';

/** Who calls. */
export interface Caller {
  credentials: BackstageCredentials;
}

/**
 * Activity and capacity in, as callers may. Each call as that of `ActivityStore`.
 */
export interface ActivityService {
  push(call: Caller & { push: ActivityPush }): Promise<ActivityIntakeResult>;

  pushStream(
    call: Caller & { stream: ActivityStream },
  ): Promise<ActivityIntakeResult>;

  pushCapacity(
    call: Caller & { push: CapacityPush },
  ): Promise<CapacityIntakeResult>;

  pushCapacityCsv(
    call: Caller & { table: CapacityTable; body: Readable },
  ): Promise<CapacityIntakeResult>;

  listSources(call: Caller): Promise<ActivitySourceStatus[]>;

  /**
   * @throws NotAllowedError where the caller owns no policy, by its own reference or by a group
   */
  listUnmatched(
    call: Caller & { offset: number; limit: number },
  ): Promise<{ items: UnmatchedPerson[]; total: number }>;
}
