import {
  ReportDetails,
  ReportFile,
  ReportFormat,
  ReportSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { leadership, snapshot } from './reportSnapshotFixture';

export const draftSummary: ReportSummary = {
  id: snapshot.id,
  title: snapshot.title,
  period: snapshot.period,
  audience: snapshot.audience,
  state: 'draft',
  createdAt: '2026-11-21T09:00:00.000Z',
  createdBy: 'user:default/platform-product-manager',
};

export const frozenSummary: ReportSummary = {
  ...draftSummary,
  state: 'frozen',
  frozenAt: '2026-11-21T10:00:00.000Z',
  frozenBy: 'user:default/platform-product-manager',
  snapshotHash:
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

export const publishedSummary: ReportSummary = {
  ...frozenSummary,
  state: 'published',
  publishedAt: '2026-11-21T11:00:00.000Z',
  publishedBy: 'user:default/decider',
};

export const draft: ReportDetails = {
  ...draftSummary,
  snapshot: {
    ...snapshot,
    commentary: [
      {
        section: 'charters',
        text: 'Two moved on 2 January.\n\nSee https://example.com/why.',
        author: leadership,
        recordedAt: '2026-11-21T09:30:00.000Z',
      },
    ],
  },
  files: [],
  comments: [],
};

function file(format: ReportFormat, name: string): ReportFile {
  return {
    format,
    name,
    mediaType: 'application/octet-stream',
    size: 184_321,
    hash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  };
}

export const frozen: ReportDetails = {
  ...frozenSummary,
  snapshot: { ...draft.snapshot, state: 'frozen' },
  files: [
    file('html', '2024-Q4.html'),
    file('pdf', '2024-Q4.pdf'),
    file('markdown', '2024-Q4.md'),
    file('csv', 'squads.csv'),
    file('csv', 'adoption.csv'),
    file('json', '2024-Q4.json'),
  ],
  comments: [
    {
      id: 'comment-1',
      section: 'allocation',
      text: 'Cloud repays in January.',
      author: 'user:default/squad-lead',
      recordedAt: '2026-11-21T12:00:00.000Z',
    },
    {
      id: 'comment-2',
      text: 'Read and agreed.',
      author: 'user:default/decider',
      recordedAt: '2026-11-21T12:30:00.000Z',
    },
  ],
};
