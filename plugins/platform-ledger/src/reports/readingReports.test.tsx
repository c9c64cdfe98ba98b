import {
  reportCommentPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__';
import { frozen, publishedSummary } from '../__testUtils__/reportFixtures';

// In a file of its own: answers about permissions are remembered beyond a test.
const denied = [
  reportCommentPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
].map(({ name }) => name);

describe('who may only read reports', () => {
  it('begins none and compares none', async () => {
    renderPage('/reports', {
      denied,
      ledger: { listReports: async () => ({ items: [publishedSummary] }) },
    });

    expect(
      await screen.findByRole('link', { name: publishedSummary.title }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is told that what is published stands here', async () => {
    renderPage('/reports', {
      denied,
      ledger: { listReports: async () => ({ items: [] }) },
    });

    expect(
      await screen.findByText(/What is published stands here/),
    ).toBeInTheDocument();
  });

  it('reads, downloads, and says nothing of it', async () => {
    renderPage('/reports/report-1', {
      denied,
      ledger: { getReport: async () => frozen },
    });

    expect(await screen.findByText('Read and agreed.')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Download PDF, 2024-Q4.pdf' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/platform-ledger.report.publish publishes it/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Comment|Publish|Compare/ }),
    ).not.toBeInTheDocument();
  });
});
