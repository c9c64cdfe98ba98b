import { PlatformLedgerApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage, shownUrl } from '../__testUtils__';
import {
  draftSummary,
  publishedSummary,
} from '../__testUtils__/reportFixtures';

const running = {
  ...draftSummary,
  id: 'report-2',
  title: 'Platform report 2026-Q4',
  group: 'group:default/cloud',
  period: { label: '2026-Q4', from: '2026-10-01', to: '2026-12-31' },
};

const reports = [running, publishedSummary];

function render(ledger: Partial<PlatformLedgerApi> = {}) {
  const createReport = jest.fn(async () => draftSummary);
  renderPage('/reports?asOf=2024-12-31', {
    ledger: {
      listReports: async () => ({ items: reports }),
      createReport,
      ...ledger,
    },
  });
  return { createReport };
}

function row(name: string) {
  const link = screen.getByRole('link', { name });
  return link.closest('tr')!;
}

describe('ReportsView', () => {
  it('lists reports with what became of them and for whom they are', async () => {
    render();

    expect(
      await screen.findByRole('link', { name: publishedSummary.title }),
    ).toHaveAttribute(
      'href',
      '/platform-ledger/reports/report-1?asOf=2024-12-31',
    );
    expect(row(publishedSummary.title)).toHaveTextContent('2024-Q4');
    expect(row(publishedSummary.title)).toHaveTextContent(
      'the whole organisation',
    );
    expect(row(publishedSummary.title)).toHaveTextContent('published');
    expect(row(publishedSummary.title)).toHaveTextContent('Leadership');
    expect(row(running.title)).toHaveTextContent('draft');
    expect(row(running.title)).toHaveTextContent('period has not ended');
    expect(row(running.title)).toHaveTextContent('cloud');
    expect(row(publishedSummary.title)).not.toHaveTextContent('not ended');
  });

  it('has no as-of day to choose: reports are of their own', async () => {
    render();

    await screen.findByRole('link', { name: running.title });
    expect(screen.queryByLabelText('As of')).not.toBeInTheDocument();
    expect(screen.queryByText(/^Showing/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Charters' })).toHaveAttribute(
      'href',
      '/platform-ledger/charters?asOf=2024-12-31',
    );
  });

  it('begins a draft of the latest quarter that has ended, and goes to it', async () => {
    const user = userEvent.setup();
    const { createReport } = render();

    await user.click(await screen.findByRole('button', { name: 'New report' }));
    const form = await screen.findByRole('form', { name: 'New report' });
    const period = within(form).getByLabelText('Period');
    expect(period).toHaveValue('2026-04-01');
    expect(
      within(period).getByRole('option', { name: '2026-Q4, has not ended' }),
    ).toBeInTheDocument();
    expect(
      within(period).getByRole('option', { name: '2024-Q4, has a report' }),
    ).toBeInTheDocument();
    await user.selectOptions(
      await within(form).findByLabelText('About'),
      'Cloud',
    );
    await user.clear(within(form).getByLabelText('For whom'));
    await user.type(within(form).getByLabelText('For whom'), 'Cloud’s board');
    await user.click(
      within(form).getByRole('button', { name: 'Begin the draft' }),
    );

    expect(createReport).toHaveBeenCalledWith({
      body: {
        from: '2026-04-01',
        to: '2026-06-30',
        group: 'group:default/cloud',
        audience: 'Cloud’s board',
        title: undefined,
      },
    });
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Platform report 2024-Q4',
      }),
    ).toBeInTheDocument();
    expect(shownUrl()).toBe(
      '/platform-ledger/reports/report-1?asOf=2024-12-31',
    );
  });

  it('takes any other days, in their order', async () => {
    const user = userEvent.setup();
    const { createReport } = render();

    await user.click(await screen.findByRole('button', { name: 'New report' }));
    const form = await screen.findByRole('form', { name: 'New report' });
    await user.selectOptions(
      within(form).getByLabelText('Period'),
      'Other days',
    );
    await user.type(within(form).getByLabelText('First day'), '2024-12-31');
    await user.type(within(form).getByLabelText('Last day'), '2024-01-01');
    await user.click(
      within(form).getByRole('button', { name: 'Begin the draft' }),
    );

    expect(within(form).getByLabelText('Last day')).toHaveAccessibleDescription(
      'lies before the first day',
    );
    expect(createReport).not.toHaveBeenCalled();
  });

  it('says why a report could not be begun, and what was typed stays', async () => {
    const user = userEvent.setup();
    render({
      createReport: async () => {
        throw await refusal({
          status: 409,
          message: 'There is a report of 2026-Q2 already',
        });
      },
    });

    await user.click(await screen.findByRole('button', { name: 'New report' }));
    const form = await screen.findByRole('form', { name: 'New report' });
    await user.type(within(form).getByLabelText('Title'), 'The second quarter');
    await user.click(
      within(form).getByRole('button', { name: 'Begin the draft' }),
    );

    expect(
      await within(form).findByText('There is a report of 2026-Q2 already'),
    ).toBeInTheDocument();
    expect(within(form).getByLabelText('Title')).toHaveValue(
      'The second quarter',
    );
  });

  it('names what is not what was stored', async () => {
    const user = userEvent.setup();
    render({
      verifyReports: async () => ({
        reports: 2,
        files: 12,
        evidence: 1,
        differences: [
          {
            report: 'report-1',
            title: publishedSummary.title,
            name: '2024-Q4.pdf',
            expected: 'aaaaaaaaaaaaaaaa',
            actual: 'bbbbbbbbbbbbbbbb',
          },
        ],
      }),
    });

    await user.click(
      await screen.findByRole('button', { name: 'Compare all fingerprints' }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      '1 differs from what was stored',
    );
    expect(
      within(screen.getByRole('table', { name: 'What differs' })).getByText(
        '2024-Q4.pdf',
      ),
    ).toBeInTheDocument();
  });

  it('says that nothing differs, and of how much', async () => {
    const user = userEvent.setup();
    render({
      verifyReports: async () => ({
        reports: 1,
        files: 12,
        evidence: 3,
        differences: [],
      }),
    });

    await user.click(
      await screen.findByRole('button', { name: 'Compare all fingerprints' }),
    );

    expect(
      await screen.findByText(
        'Nothing differs: 1 report, 12 files and the evidence of 3 verdicts and decisions are what was stored.',
      ),
    ).toBeInTheDocument();
  });

  it('says what to do where there is none', async () => {
    render({ listReports: async () => ({ items: [] }) });

    expect(
      await screen.findByText('There is no report yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/begin one for a quarter/)).toBeInTheDocument();
  });
});
