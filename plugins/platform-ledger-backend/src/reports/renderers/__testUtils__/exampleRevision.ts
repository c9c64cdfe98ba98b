import { DefinitionRevision } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A definition's first revision, written after the days that it judges. */
export const exampleRevision: DefinitionRevision = {
  number: 1,
  contentHash:
    '9f2b6c1de04a47f6a53c8c1c3a2d7f4be8d1d8c07a5a4b4f6f0c8a1e2b3d4c5f',
  firstSeenOn: '2026-06-30',
  recordedAt: '2026-06-30T09:00:00.000Z',
  retired: false,
};
