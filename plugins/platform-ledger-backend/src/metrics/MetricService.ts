import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  MetricIntakeResult,
  MetricPush,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { MetricStore, MetricStream } from './MetricStore';

/** Who calls. */
interface Caller {
  credentials: BackstageCredentials;
}

/** What a call of `MetricStore` takes, and who makes it. */
type Asked<Name extends 'listTypes' | 'readSeries'> = (
  call: Caller & Parameters<MetricStore[Name]>[0],
) => ReturnType<MetricStore[Name]>;

/**
 * Metrics as callers may. Each call as that of `MetricStore`.
 *
 * @throws NotAllowedError that names the permission, from all of them
 */
export interface MetricService {
  push(call: Caller & { push: MetricPush }): Promise<MetricIntakeResult>;

  pushStream(
    call: Caller & { stream: MetricStream },
  ): Promise<MetricIntakeResult>;

  declareType(
    call: Caller & { type: Parameters<MetricStore['declareType']>[0] },
  ): ReturnType<MetricStore['declareType']>;

  listTypes: Asked<'listTypes'>;

  /** Of the ledger's own metrics also what they are made of has to be allowed: totals, or allocation. */
  readSeries: Asked<'readSeries'>;

  listSources(call: Caller): ReturnType<MetricStore['listSources']>;
}
