import {
  PlatformLedgerApi,
  ReportDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage } from '../../__testUtils__';
import {
  draft,
  frozen,
  publishedSummary,
} from '../../__testUtils__/reportFixtures';

function render(
  report: ReportDetails,
  ledger: Partial<PlatformLedgerApi> = {},
) {
  const getReport = jest.fn(async () => report);
  renderPage('/reports/report-1', { ledger: { getReport, ...ledger } });
  return { getReport };
}

async function section(name: string) {
  return screen.findByRole('region', { name });
}

describe('ReportView', () => {
  it('has its sections in order, each with what is so', async () => {
    render(draft);

    expect(
      await screen.findByRole('heading', { level: 2, name: draft.title }),
    ).toBeInTheDocument();
    expect(screen.getByText('The whole organisation')).toBeInTheDocument();
    expect(screen.getByText(/For Leadership/)).toBeInTheDocument();
    const titles = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.textContent);
    expect(titles.slice(0, 8)).toEqual([
      'Decisions needed',
      'Charters',
      'Allocation by squad',
      'Adoption by capability',
      'Guardrails',
      'Restatements',
      'Method, definitions and data quality',
      'Figures of the charts',
    ]);
    expect(await section('Decisions needed')).toHaveTextContent(
      '2 decisions are needed; 1 is overdue.',
    );
  });

  it('says in words what is suppressed and what is not known', async () => {
    render(draft);

    const table = within(await section('Allocation by squad')).getAllByRole(
      'table',
    )[0];
    const row = (name: string) =>
      within(table).getByRole('rowheader', { name: new RegExp(name) })
        .parentElement;
    expect(row('Cloud')).toHaveTextContent('12 %');
    expect(row('Cloud')).toHaveTextContent('below');
    expect(row('Delivery')).toHaveTextContent('insufficient data');
    expect(row('Portal')).toHaveTextContent(/too few persons\s*in Product/);
  });

  it('draws the charts of the files, each with a name', async () => {
    render(draft);

    const adoption = await section('Adoption by capability');
    const charts = within(adoption).getAllByRole('img');
    expect(charts).not.toHaveLength(0);
    for (const chart of charts) {
      expect(chart).toHaveAccessibleName();
    }
  });

  it('leads into the portal on the day of the report, and out of it where a note does', async () => {
    render(draft);

    const charters = await section('Charters');
    expect(
      within(charters).getByRole('link', { name: /Move every backend/ }),
    ).toHaveAttribute(
      'href',
      '/platform-ledger/charters/default/new-backend-system?asOf=2024-12-31',
    );
    expect(
      within(charters).getByRole('link', { name: /example.com/ }),
    ).toHaveAttribute('href', 'https://example.com/why');
    expect(screen.getByRole('link', { name: 'Guardrails' })).toHaveAttribute(
      'href',
      '#report-guardrails',
    );
  });

  it('keeps a note on a section of a draft', async () => {
    const user = userEvent.setup();
    const writeReportCommentary = jest.fn(async () => {});
    const { getReport } = render(draft, { writeReportCommentary });

    const charters = await section('Charters');
    expect(charters).toHaveTextContent('Two moved on 2 January.');
    await user.click(
      await within(charters).findByRole('button', {
        name: 'Change the note on Charters',
      }),
    );
    const note = within(charters).getByLabelText('Note');
    expect(note).toHaveValue(
      'Two moved on 2 January.\n\nSee https://example.com/why.',
    );
    await user.clear(note);
    await user.type(note, ' All moved. ');
    await user.click(
      within(charters).getByRole('button', { name: 'Keep the note' }),
    );

    expect(writeReportCommentary).toHaveBeenCalledWith({
      path: { id: 'report-1', section: 'charters' },
      body: { text: 'All moved.' },
    });
    expect(
      await within(charters).findByText('The note stands in the draft.'),
    ).toBeInTheDocument();
    expect(getReport).toHaveBeenCalledTimes(2);
  });

  it('says what freezing does before it freezes', async () => {
    const user = userEvent.setup();
    const freezeReport = jest.fn(async () => frozen);
    const { getReport } = render(draft, { freezeReport });

    await user.click(await screen.findByRole('button', { name: 'Freeze …' }));
    const form = screen.getByRole('form', { name: 'Freeze the report' });
    expect(form).toHaveTextContent('This cannot be taken back');
    expect(form).toHaveTextContent('restatement in the next report');
    expect(freezeReport).not.toHaveBeenCalled();

    getReport.mockImplementation(async () => frozen);
    await user.click(
      within(form).getByRole('button', { name: 'Freeze for ever' }),
    );

    expect(freezeReport).toHaveBeenCalledWith({ path: { id: 'report-1' } });
    expect(
      await screen.findByText('Frozen: the snapshot and 6 files are stored.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Publish …' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /note/ }),
    ).not.toBeInTheDocument();
  });

  it('says why it could not be frozen', async () => {
    const user = userEvent.setup();
    render(draft, {
      freezeReport: async () => {
        throw await refusal({
          status: 409,
          message: '3 entities wait for their evaluation',
        });
      },
    });

    await user.click(await screen.findByRole('button', { name: 'Freeze …' }));
    await user.click(screen.getByRole('button', { name: 'Freeze for ever' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      '3 entities wait for their evaluation',
    );
  });

  it('marks a period that has not ended, and does not freeze it', async () => {
    render({ ...draft, snapshot: { ...draft.snapshot, partial: true } });

    expect(await screen.findByText('period has not ended')).toBeInTheDocument();
    expect(
      await screen.findByText(/It can be frozen from the day after/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Freeze …' }),
    ).not.toBeInTheDocument();
  });

  it('publishes for those that it is for', async () => {
    const user = userEvent.setup();
    const publishReport = jest.fn(async () => publishedSummary);
    const { getReport } = render(frozen, { publishReport });

    await user.click(await screen.findByRole('button', { name: 'Publish …' }));
    expect(
      screen.getByRole('form', { name: 'Publish the report' }),
    ).toHaveTextContent('for: Leadership');
    getReport.mockImplementation(async () => ({
      ...frozen,
      ...publishedSummary,
    }));
    await user.click(screen.getByRole('button', { name: 'Publish' }));

    expect(publishReport).toHaveBeenCalledWith({ path: { id: 'report-1' } });
    expect(
      await screen.findByText(/^Published on .* for: Leadership\.$/),
    ).toBeInTheDocument();
  });

  it('takes comments on a frozen report, beside it', async () => {
    const user = userEvent.setup();
    const commentOnReport = jest.fn(async () => frozen.comments[0]);
    render(frozen, { commentOnReport });

    const allocation = await section('Allocation by squad');
    expect(allocation).toHaveTextContent('Cloud repays in January.');
    expect(await section('Comments on all of it')).toHaveTextContent(
      'Read and agreed.',
    );
    await user.click(
      await within(allocation).findByRole('button', {
        name: 'Comment on Allocation by squad',
      }),
    );
    await user.click(
      within(allocation).getByRole('button', { name: 'Say it' }),
    );
    expect(commentOnReport).not.toHaveBeenCalled();
    await user.type(within(allocation).getByLabelText('Comment'), 'Agreed.');
    await user.click(
      within(allocation).getByRole('button', { name: 'Say it' }),
    );

    expect(commentOnReport).toHaveBeenCalledWith({
      path: { id: 'report-1' },
      body: {
        section: 'allocation',
        text: 'Agreed.',
      },
    });
  });

  it('downloads every format as the reader', async () => {
    const user = userEvent.setup();
    const getReportFile = jest.fn(async () => new Response('a'));
    URL.createObjectURL = jest.fn(() => 'blob:report');
    URL.revokeObjectURL = jest.fn();
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    render(frozen, { getReportFile });

    for (const name of [
      'HTML, 2024-Q4.html',
      'Markdown, 2024-Q4.md',
      'JSON, 2024-Q4.json',
    ]) {
      expect(
        await screen.findByRole('button', { name: `Download ${name}` }),
      ).toBeInTheDocument();
    }
    await user.click(screen.getByText('2 tables as CSV'));
    await user.click(
      await screen.findByRole('button', { name: 'Download squads.csv' }),
    );

    expect(getReportFile).toHaveBeenCalledWith({
      path: { id: 'report-1', format: 'csv' },
      query: { name: 'squads.csv' },
    });
    expect(click).toHaveBeenCalledTimes(1);
    click.mockRestore();
  });

  it('compares what is stored of this report', async () => {
    const user = userEvent.setup();
    render(frozen, {
      verifyReports: async () => ({
        reports: 2,
        files: 12,
        evidence: 0,
        differences: [
          {
            report: 'another',
            title: 'Another',
            name: 'snapshot',
            expected: 'a',
            actual: 'b',
          },
        ],
      }),
    });

    await user.click(
      await screen.findByRole('button', {
        name: 'Compare fingerprints',
      }),
    );
    expect(
      await screen.findByText(
        /the snapshot and every file are what was stored/,
      ),
    ).toBeInTheDocument();
  });

  it('says that there is no such report', async () => {
    renderPage('/reports/nothing', {
      ledger: {
        getReport: async () => {
          throw await refusal({ status: 404 });
        },
      },
    });

    expect(
      await screen.findByText('The report could not be found'),
    ).toBeInTheDocument();
  });
});
