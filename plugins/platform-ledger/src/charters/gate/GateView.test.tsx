import { ResponseError } from '@backstage/errors';
import {
  CharterGate,
  definitionPath,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__';
import { charter, gate } from '../../__testUtils__/charterFixtures';

const PATH = '/charters/default/new-backend-system/gate';

const atGate: CharterGate = {
  ...gate,
  latestDecisionId: 'decision-1',
  charter: {
    ...charter,
    asOf: '2025-01-05',
    daysLeft: -5,
    phase: 'gate',
    undecided: true,
    verdict: { ...charter.verdict, state: 'provisional' },
  },
};

function render(
  options: {
    gate?: Partial<CharterGate>;
    ledger?: Partial<PlatformLedgerApi>;
    belongsTo?: string[];
  } = {},
) {
  const getCharterGate = jest.fn(async () => ({ ...atGate, ...options.gate }));
  const decideCharter = jest.fn(async () => ({
    id: 'decision-2',
    decision: 'go' as const,
    verdict: 'dissolve' as const,
    againstVerdict: true,
    decidedOn: '2025-01-05',
    decidedAt: '2025-01-05T10:00:00Z',
    decidedBy: 'user:default/decider',
    evidenceHash: gate.evidenceHash,
  }));
  renderPage(PATH, {
    belongsTo: options.belongsTo,
    ledger: { getCharterGate, decideCharter, ...options.ledger },
  });
  return { getCharterGate, decideCharter };
}

async function decisionForm() {
  return screen.findByRole('form', { name: /^Decision on/ });
}

async function conflict(message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'ConflictError', message },
        response: { statusCode: 409 },
      }),
      { status: 409, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

describe('GateView', () => {
  it('gathers the evidence and proposes, soberly, with the sentence why', async () => {
    render();

    const proposal = await screen.findByRole('region', {
      name: 'What the criteria say',
    });
    expect(proposal).toHaveTextContent('Verdict: dissolve the team');
    expect(proposal).toHaveTextContent(gate.sentence);
    expect(proposal).toHaveTextContent('Proposed: Kill: the team is dissolved');
    expect(
      screen.getByRole('heading', { name: 'Evidence as of 31 December 2024' }),
    ).toBeInTheDocument();
    for (const name of [
      'Criteria',
      'Runway',
      'Guardrails',
      'Goalposts',
      'Cost',
      'Squads concerned',
      'Decisions',
    ]) {
      expect(screen.getByRole('region', { name })).toBeInTheDocument();
    }
    expect(screen.getByText(gate.evidenceHash)).toBeInTheDocument();
    expect(screen.getAllByText('retrospective')).not.toHaveLength(0);
    expect(screen.getAllByText('undecided')).not.toHaveLength(0);
  });

  it('lets nobody but the decider decide', async () => {
    render({ gate: { mayDecide: false } });

    expect(
      await screen.findByText(
        'Members of leadership decide; everybody else reads.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /decision/ }),
    ).not.toBeInTheDocument();
  });

  it('decides as proposed without a reason, on the evidence that was seen', async () => {
    const user = userEvent.setup();
    const { decideCharter, getCharterGate } = render();

    const form = await decisionForm();
    expect(
      within(form).getByText(/goes on a hand-over list/),
    ).toBeInTheDocument();
    await user.click(
      within(form).getByRole('button', { name: 'Record the decision' }),
    );

    expect(decideCharter).toHaveBeenCalledWith({
      path: definitionPath(charter.entityRef),
      body: {
        decision: 'kill',
        reason: undefined,
        holdUntil: undefined,
        evidenceHash: gate.evidenceHash,
        latestDecisionId: 'decision-1',
      },
    });
    expect(
      await screen.findByText('Recorded: Kill: the team is dissolved.'),
    ).toBeInTheDocument();
    expect(getCharterGate).toHaveBeenCalledTimes(2);
  });

  it('asks for a reason against the verdict, and says that both are shown', async () => {
    const user = userEvent.setup();
    const { decideCharter } = render();

    const form = await decisionForm();
    await user.click(
      within(form).getByRole('radio', { name: 'Go: the team continues' }),
    );
    expect(
      within(form).getByText('This goes against the verdict'),
    ).toBeInTheDocument();
    await user.click(
      within(form).getByRole('button', { name: 'Record the decision' }),
    );
    expect(within(form).getByLabelText('Reason')).toHaveAccessibleDescription(
      'is needed',
    );
    expect(decideCharter).not.toHaveBeenCalled();

    await user.type(
      within(form).getByLabelText('Reason'),
      'The last two moved on 2 January',
    );
    await user.click(
      within(form).getByRole('button', { name: 'Record the decision' }),
    );

    expect(decideCharter).toHaveBeenCalledWith({
      path: definitionPath(charter.entityRef),
      body: expect.objectContaining({
        decision: 'go',
        reason: 'The last two moved on 2 January',
      }),
    });
  });

  it('holds only until a day that lies ahead', async () => {
    const user = userEvent.setup();
    const { decideCharter } = render();

    const form = await decisionForm();
    await user.click(
      within(form).getByRole('radio', { name: 'Hold: decide on a later day' }),
    );
    await user.type(within(form).getByLabelText('Reason'), 'Holidays');
    fireEvent.change(within(form).getByLabelText('Hold until'), {
      target: { value: '2026-11-21' },
    });
    await user.click(
      within(form).getByRole('button', { name: 'Record the decision' }),
    );
    expect(
      within(form).getByLabelText('Hold until'),
    ).toHaveAccessibleDescription('has to lie ahead');
    expect(decideCharter).not.toHaveBeenCalled();
  });

  it('shows what changed where the evidence is not that of now, and what was typed stays', async () => {
    const user = userEvent.setup();
    const decideCharter = jest.fn(async () => {
      throw await conflict('evidenceHash: the evidence has changed since');
    });
    const { getCharterGate } = render({ ledger: { decideCharter } });

    const form = await decisionForm();
    await user.type(within(form).getByLabelText('Reason'), 'As agreed');
    await user.click(
      within(form).getByRole('button', { name: 'Record the decision' }),
    );

    expect(
      await screen.findByText(/the evidence has changed since/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Look at it again before you decide/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Reason')).toHaveValue('As agreed');
    expect(getCharterGate).toHaveBeenCalledTimes(2);
  });

  it('asks for a reason to replace a decision that stands', async () => {
    const user = userEvent.setup();
    const earlier = {
      id: 'decision-1',
      decision: 'kill' as const,
      verdict: 'dissolve' as const,
      againstVerdict: false,
      decidedOn: '2025-01-03',
      decidedAt: '2025-01-03T10:00:00Z',
      decidedBy: 'user:default/decider',
      evidenceHash: gate.evidenceHash,
    };
    const { decideCharter } = render({
      gate: {
        charter: {
          ...atGate.charter,
          phase: 'decided',
          undecided: false,
          decision: earlier,
          decisions: [earlier],
        },
      },
    });

    await user.click(
      await screen.findByRole('button', { name: 'Record a decision' }),
    );
    const form = await decisionForm();
    expect(
      within(form).getByText(/It replaces the decision of 3 Jan 2025/),
    ).toBeInTheDocument();
    await user.click(
      within(form).getByRole('button', { name: 'Record the decision' }),
    );

    expect(within(form).getByText('is needed')).toBeInTheDocument();
    expect(decideCharter).not.toHaveBeenCalled();
  });

  it('tells the decider when the gate opens', async () => {
    render({
      gate: { charter, mayDecide: false },
      belongsTo: ['group:default/leadership'],
    });

    expect(
      await screen.findByText(/^The gate opens on 31 December 2024/),
    ).toBeInTheDocument();
  });

  it('says of a gate that has not come what it would say', async () => {
    render({ gate: { charter } });

    expect(
      await screen.findByText(
        'The runway has not ended: this is what the gate would say on 31 December 2024.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^Proposed:/)).not.toBeInTheDocument();
  });
});
