import {
  CharterDetails,
  definitionPath,
  GoalpostRevision,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage, shownUrl } from '../__testUtils__';
import {
  charter,
  forecastErrors,
  handOverItem,
  stability,
  storedEvidence,
  uptake,
} from '../__testUtils__/charterFixtures';

const PATH = '/charters/default/new-backend-system';

const lowered: GoalpostRevision = {
  definition: charter.entityRef,
  kind: 'Charter',
  revision: {
    number: 2,
    contentHash: '77aa',
    firstSeenOn: '2024-08-12',
    recordedAt: '2024-08-12T08:00:00Z',
    retired: false,
  },
  changes: [
    {
      path: 'spec.criteria[uptake].target.atLeast',
      judges: true,
      kind: 'target-lowered',
      before: '80 %',
      after: '60 %',
      text: 'uptake target lowered from 80 % to 60 %',
    },
  ],
  state: 'needs-reason',
};

function render(
  change: Partial<CharterDetails> = {},
  options: {
    ledger?: Partial<PlatformLedgerApi>;
    belongsTo?: string[];
    search?: string;
  } = {},
) {
  const getCharter = jest.fn(async () => ({ ...charter, ...change }));
  renderPage(`${PATH}${options.search ?? ''}`, {
    ledger: { getCharter, ...options.ledger },
    belongsTo: options.belongsTo,
  });
  return { getCharter };
}

const panel = (name: string) => screen.findByRole('region', { name });

describe('CharterView', () => {
  it('says before the chart what is required, measured and forecast', async () => {
    render();

    const runway = await panel('Runway');
    expect(within(runway).getByText('61 days left')).toBeInTheDocument();
    expect(runway).toHaveTextContent(
      'Required pace62.9 %Measured8 of 14 (57 %)Forecast for 31 Dec 202471.4 % (needs at least 80 %)',
    );
    expect(within(runway).getByText('at risk')).toBeInTheDocument();
  });

  it('warns past the checkpoint where it is not on its way', async () => {
    render();

    expect(
      await screen.findByText(
        'The checkpoint of 30 September 2024 passed, and it is not on its way',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Golden-path uptake is at risk: it heads for 71.4 %, and needs at least 80 %.',
      ),
    ).toBeInTheDocument();
  });

  it('does not warn where enough is on its way', async () => {
    render({ criteriaEvaluations: [{ ...uptake, status: 'on-track' }] });

    expect(await screen.findAllByText('on track')).not.toHaveLength(0);
    expect(screen.queryByText(/The checkpoint of/)).not.toBeInTheDocument();
  });

  it('draws the runway, reads any day of it by keyboard, and has a table behind it', async () => {
    const user = userEvent.setup();
    render();

    expect(
      await screen.findByRole('img', {
        name: /Course of Golden-path uptake from 1 Jul 2024 to 31 Dec 2024/,
      }),
    ).toBeInTheDocument();
    const slider = screen.getByRole('slider', { name: 'Day to read' });
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      '31 Oct 2024 · frozen 8 of 14 (57\u00a0%) · current 10 of 16 (63\u00a0%) · required 62.9\u00a0% · forecast 57.1\u00a0% · least squares 57.1\u00a0%',
    );
    fireEvent.change(slider, { target: { value: slider.getAttribute('max') } });
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      '31 Dec 2024 · required 80\u00a0% · forecast 71.4\u00a0% · least squares 70.4\u00a0%',
    );

    await user.click(screen.getByText('The runway as a table'));

    const table = await screen.findByRole('table', {
      name: 'The runway, day by day',
    });
    expect(
      within(table).getByRole('row', { name: /30 Sept 2024/ }),
    ).toHaveTextContent(
      '30 Sept 20247 of 14 (50 %)8 of 15 (53 %)54.1 %checkpoint',
    );
  });

  it('puts both populations, the target, both forecasts and the way left in the table of criteria', async () => {
    render();

    const row = await screen.findByRole('row', { name: /^Golden-path uptake/ });
    expect(row).toHaveTextContent(
      'frozen 8 of 14 (57 %)judged · 1 gone from the catalog · seen 31 Oct 2024, 0 days old' +
        'current 10 of 16 (63 %)',
    );
    expect(row).toHaveTextContent(
      'at least 80 %by 31 Dec 2024from 4 of 14 (29 %) on 30 Jun 2024',
    );
    expect(row).toHaveTextContent(
      '71.4 %least squares 70.4 %from 5 points · reaches the target around 6 Feb 2025',
    );
    expect(row).toHaveTextContent('+28.6 points22.9 points to go');
  });

  it('says beside a forecast what earlier ones in its unit were worth', async () => {
    render({ forecastErrors });

    const criteria = await panel('Criteria');
    expect(
      within(criteria).getByText(
        'At their checkpoints, the forecasts of 6 ended criteria were off by 12 points (median).',
      ),
    ).toBeInTheDocument();
    expect(criteria).not.toHaveTextContent('5 ended criteria');
  });

  it.each([
    ['nothing is forecast any more', { asOf: '2024-12-31', forecastErrors }],
    ['too few criteria ended', { forecastErrors: [] }],
  ])('says nothing of earlier forecasts where %s', async (_why, change) => {
    render(change);

    expect(await panel('Criteria')).not.toHaveTextContent(/ended criteria/);
  });

  it('says in words why nothing can be said', async () => {
    render({
      frozenPopulation: undefined,
      criteriaEvaluations: [
        {
          ...uptake,
          metric: undefined,
          target: undefined,
          baseline: undefined,
          required: undefined,
          movement: undefined,
          distance: undefined,
          frozen: undefined,
          judged: 'current',
          status: 'no-data',
          selfReported: true,
          problem: 'nobody declared adoption/new-backend-system',
          current: {
            population: 'current',
            fresh: false,
            status: 'no-data',
            points: [],
          },
        },
      ],
    });

    expect(
      await screen.findByText(
        'Not measurable yet: its population is not frozen',
      ),
    ).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /^Golden-path uptake/ });
    for (const words of [
      'nobody declared adoption/new-backend-system',
      'self-reported',
      'no target without a baseline',
      'no baseline',
    ]) {
      expect(row).toHaveTextContent(words);
    }
    expect(
      screen.getByText('Nothing has been measured on its runway yet.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });

  it('chooses the criterion by the URL', async () => {
    const user = userEvent.setup();
    render(
      {
        criteriaEvaluations: [
          uptake,
          {
            ...uptake,
            criterion: {
              ...uptake.criterion,
              id: 'time',
              title: 'First deploy',
            },
          },
        ],
      },
      { search: '?criterion=time' },
    );

    expect(
      await screen.findByRole('img', { name: /Course of First deploy/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('The team continues where any of them is met.'),
    ).toBeInTheDocument();

    await user.selectOptions(
      screen.getByLabelText('Criterion'),
      'Golden-path uptake',
    );

    expect(shownUrl()).toContain('criterion=uptake');
  });

  it('says of figures that the reader may not see that they are not shown, and not that there are none', async () => {
    render({
      criteriaEvaluations: [
        {
          criterion: uptake.criterion,
          metric: uptake.metric,
          dueOn: uptake.dueOn,
          judged: 'current',
          status: 'at-risk',
          current: {
            population: 'current',
            fresh: true,
            status: 'at-risk',
            points: [],
          },
          selfReported: false,
          withheld: true,
        },
      ],
      guardrailEvaluations: [
        {
          ...stability,
          baseline: undefined,
          value: undefined,
          n: undefined,
          worseBy: undefined,
          points: [],
          withheld: true,
        },
      ],
    });

    for (const name of ['Runway', 'Criteria', 'Guardrails']) {
      const region = await panel(name);
      expect(region).toHaveTextContent(
        'Its figures are for who may read allocation.',
      );
      expect(region).toHaveTextContent('not shown');
      expect(region).not.toHaveTextContent(/no data|no baseline|none|without/);
    }
    expect(within(await panel('Criteria')).getByText('at risk')).toBeVisible();
  });

  it('says of a guardrail what is tolerated, and never hides a broken one', async () => {
    render({
      guardrailEvaluations: [
        { ...stability, state: 'broken', value: 0.065, worseBy: 0.015 },
      ],
      verdict: {
        ...charter.verdict,
        outcome: 'continue',
        broken: ['stability'],
      },
    });

    const row = await screen.findByRole('row', { name: /^Change fail rate/ });
    expect(row).toHaveTextContent(
      'broken6.5 % (n 40)seen 31 Oct 2024, 0 days old5 %stated as of 30 Jun 20241.5 points1 pointfrom n 20',
    );
    expect(
      await screen.findByText('1 guardrail is broken: Change fail rate'),
    ).toBeInTheDocument();
  });

  it('says everywhere that it is retrospective, and that nobody decided', async () => {
    render({
      undecided: true,
      phase: 'gate',
      daysLeft: -1,
      asOf: '2025-01-01',
      verdict: {
        ...charter.verdict,
        state: 'recorded',
        recordedAt: '2025-01-10T08:00:00Z',
        lateEvidence: {
          outcome: 'continue',
          met: 1,
          changed: [
            { id: 'uptake', status: 'met' },
            { id: 'stability', status: 'broken' },
          ],
        },
      },
    });

    expect(
      await screen.findByText(
        'Undecided: the gate of 31 December 2024 passed without a decision',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'What the criteria say stands until leadership decides: dissolve the team.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Retrospective: first recorded after 1 July 2024, its start. Its verdict is an illustration.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Evidence that came later would say continue (1 met). The recorded verdict stays. Golden-path uptake would be: met. Change fail rate would be: broken.',
      ),
    ).toBeInTheDocument();
  });

  it('asks an owner for the reason of a moved goalpost', async () => {
    const user = userEvent.setup();
    const explainCharterRevision = jest.fn(async () => lowered);
    const { getCharter } = render(
      { goalposts: [lowered, ...charter.goalposts], waitingChanges: 1 },
      {
        ledger: { explainCharterRevision },
        belongsTo: ['group:default/core'],
      },
    );

    const goalposts = await panel('Goalposts');
    expect(goalposts).toHaveTextContent(
      'Charter new-backend-system, revision 2needs a reasonfirst seen 12 Aug 2024uptake target lowered from 80 % to 60 %',
    );
    await user.click(
      await within(goalposts).findByRole('button', {
        name: 'Say why revision 2 was made',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Record the reason' }));
    expect(screen.getByText('is needed')).toBeInTheDocument();
    expect(explainCharterRevision).not.toHaveBeenCalled();

    await user.type(screen.getByLabelText('Reason'), 'Two squads were merged');
    await user.click(screen.getByRole('button', { name: 'Record the reason' }));

    expect(explainCharterRevision).toHaveBeenCalledWith({
      path: { ...definitionPath(charter.entityRef), number: 2 },
      body: {
        reason: 'Two squads were merged',
      },
    });
    expect(
      await screen.findByText('Recorded. The change now waits for leadership.'),
    ).toBeInTheDocument();
    expect(getCharter).toHaveBeenCalledTimes(2);
  });

  it('asks the decider whether a moved goalpost judges, with nothing chosen beforehand', async () => {
    const user = userEvent.setup();
    const approveCharterRevision = jest.fn(async () => lowered);
    const waiting: GoalpostRevision = {
      ...lowered,
      state: 'waiting',
      reason: {
        text: 'Two squads were merged',
        by: 'user:default/squad-lead',
        at: '2024-08-13T08:00:00Z',
      },
    };
    render(
      { goalposts: [waiting] },
      {
        ledger: { approveCharterRevision },
        belongsTo: ['group:default/leadership'],
      },
    );

    expect(
      await screen.findByText(/Reason: Two squads were merged/),
    ).toBeInTheDocument();
    await user.click(
      await screen.findByRole('button', {
        name: 'Approve or reject revision 2',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Record the answer' }));
    expect(
      screen.getByRole('group', { name: 'Answer' }),
    ).toHaveAccessibleDescription('is needed');

    await user.click(screen.getByRole('radio', { name: /^Reject/ }));
    await user.type(screen.getByLabelText('Note'), 'We agreed on 80 %');
    await user.click(screen.getByRole('button', { name: 'Record the answer' }));

    expect(approveCharterRevision).toHaveBeenCalledWith({
      path: { ...definitionPath(charter.entityRef), number: 2 },
      body: {
        approved: false,
        note: 'We agreed on 80 %',
      },
    });
    expect(
      await screen.findByText('Rejected: the earlier criteria go on judging.'),
    ).toBeInTheDocument();
  });

  it('tells others who may say why', async () => {
    render({ goalposts: [lowered] }, { belongsTo: ['group:default/cloud'] });

    expect(
      await screen.findByText('Members of core say why.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Say why/ }),
    ).not.toBeInTheDocument();
  });

  it('names the inputs of every amount, and says where nothing was gained', async () => {
    render();

    const cost = await panel('Cost');
    expect(cost).toHaveTextContent(
      'EUR 120,326 so far2 people at EUR 45,000 a quarter each',
    );
    expect(cost).toHaveTextContent(
      'frozen: 4 services gained since the start · EUR 30,082 per service gained',
    );
    expect(cost).toHaveTextContent(
      'current: None gained, so there is no cost per service',
    );
  });

  it('shows what is suppressed or out of the band in words', async () => {
    render();

    const table = await screen.findByRole('table', {
      name: 'Allocation of the squads concerned',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'SquadPlatform shareAgainst the band',
      'Cloud24\u00a0%within',
      'Corenot shownplatform team, out of the band',
    ]);
  });

  it('shows what was decided on as it was then', async () => {
    const user = userEvent.setup();
    const getCharterEvidence = jest.fn(async () => storedEvidence);
    render(
      {
        decisions: [
          {
            id: 'decision-1',
            decision: 'kill',
            verdict: 'dissolve',
            againstVerdict: false,
            decidedOn: '2025-01-10',
            decidedAt: '2025-01-10T09:00:00Z',
            decidedBy: 'user:default/decider',
            evidenceHash: storedEvidence.evidenceHash,
          },
        ],
      },
      { ledger: { getCharterEvidence } },
    );

    await user.click(
      await screen.findByRole('button', {
        name: 'Show the evidence of 10 Jan 2025: kill',
      }),
    );
    const shown = await screen.findByRole('region', {
      name: 'The evidence as it was',
    });
    expect(
      await within(shown).findByText(storedEvidence.sentence),
    ).toBeInTheDocument();
    expect(shown).toHaveTextContent(
      'It has the fingerprint (SHA-256) that it was stored with.',
    );
    expect(getCharterEvidence).toHaveBeenCalledWith({
      path: {
        ...definitionPath(charter.entityRef),
        hash: storedEvidence.evidenceHash,
      },
    });
    await user.click(screen.getByRole('button', { name: 'Hide the evidence' }));
    expect(shown).not.toBeInTheDocument();
  });

  it('says where the evidence is not what was stored', async () => {
    const user = userEvent.setup();
    render(
      {
        verdict: {
          ...charter.verdict,
          state: 'recorded',
          evidenceHash: storedEvidence.evidenceHash,
        },
      },
      {
        ledger: {
          getCharterEvidence: async () => ({
            ...storedEvidence,
            intact: false,
            withheld: true,
          }),
        },
      },
    );

    await user.click(
      await screen.findByRole('button', {
        name: 'Show what the verdict was recorded from',
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It is not what was stored',
    );
    expect(
      screen.getByText(/Figures that rest on allocation are left out/),
    ).toBeInTheDocument();
  });

  it('works the hand-over list off after a kill', async () => {
    const user = userEvent.setup();
    const updateHandOver = jest
      .fn()
      .mockRejectedValueOnce(
        await refusal({
          fields: [
            {
              field: 'newOwner',
              reason: 'there is no group group:default/cluod',
            },
          ],
        }),
      )
      .mockResolvedValue(handOverItem);
    render(
      {
        handOver: [
          handOverItem,
          { ...handOverItem, id: '2', doneOn: '2025-01-02' },
        ],
      },
      { ledger: { updateHandOver } },
    );

    const list = await panel('Hand-over');
    expect(within(list).getByText('1 of 2 handed over')).toBeInTheDocument();
    await user.click(
      (
        await within(list).findAllByRole('button', {
          name: 'Change the hand-over of backend-plugin-api',
        })
      )[0],
    );
    await user.type(screen.getByLabelText('New owner'), 'group:default/cluod');
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(
      await screen.findByText('there is no group group:default/cluod'),
    ).toBeInTheDocument();

    await user.clear(screen.getByLabelText('New owner'));
    await user.type(screen.getByLabelText('New owner'), 'group:default/cloud');
    fireEvent.change(screen.getByLabelText('By'), {
      target: { value: '2025-03-31' },
    });
    await user.click(screen.getByRole('button', { name: 'Record' }));

    expect(updateHandOver).toHaveBeenLastCalledWith({
      path: { id: 'hand-over-1' },
      body: {
        newOwner: 'group:default/cloud',
        dueOn: '2025-03-31',
      },
    });
    expect(
      await screen.findByText('Recorded for backend-plugin-api.'),
    ).toBeInTheDocument();
  });

  it('takes back that something is handed over, and says no more than that', async () => {
    const user = userEvent.setup();
    const updateHandOver = jest.fn().mockResolvedValue(handOverItem);
    render(
      {
        handOver: [
          {
            ...handOverItem,
            newOwner: 'group:default/cloud',
            dueOn: '2025-01-31',
            doneOn: '2025-01-02',
          },
        ],
      },
      { ledger: { updateHandOver } },
    );

    const list = await panel('Hand-over');
    await user.click(
      await within(list).findByRole('button', {
        name: 'Change the hand-over of backend-plugin-api',
      }),
    );
    fireEvent.change(screen.getByLabelText('Done on'), {
      target: { value: '' },
    });
    await user.click(screen.getByRole('button', { name: 'Record' }));

    expect(updateHandOver).toHaveBeenCalledWith({
      path: { id: 'hand-over-1' },
      body: { doneOn: '' },
    });
    expect(
      await screen.findByText('Recorded for backend-plugin-api.'),
    ).toBeInTheDocument();
  });
});
