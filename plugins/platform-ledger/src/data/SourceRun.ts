import { FactSourceRun } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A run of a source of any kind. Only what facts are about may be unresolved. */
export type SourceRun = Omit<FactSourceRun, 'unresolved'> & {
  unresolved?: number;
};
