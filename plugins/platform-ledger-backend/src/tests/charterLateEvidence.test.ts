import {
  CharterDetails,
  CharterGate,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  END,
  PATH,
  runCourse,
  users,
} from './__testUtils__/charters/charterStory';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import { startGuarded } from './__testUtils__/charters/guardedCharter';

jest.setTimeout(240_000);

/** A guarded charter whose verdict was recorded: the first criterion is met, the second is not, the guardrail holds. */
async function startRecorded(
  ...options: Parameters<typeof startGuarded>
): Promise<CharterPortal> {
  const portal = await startGuarded(...options);
  await runCourse(portal);
  await portal.goTo(END);
  await portal.report({ day: END, uses: users(9) });
  await portal.report({ day: END, uses: users(2), fact: 'uses.tracing' });
  await portal.report({ day: END, uses: users(6), fact: 'uses.logging' });
  await portal.goTo('2027-08-10');
  return portal;
}

const stands = {
  state: 'recorded',
  outcome: 'continue',
  met: 1,
  of: 2,
  needed: 1,
  broken: [],
};

describe('evidence that comes after a verdict was recorded', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  /** How each criterion and the guardrail stand: the same on the due day and behind it. */
  async function statesOf(portal: CharterPortal) {
    const summary = await portal.read<CharterDetails>(`${PATH}?asOf=${END}`);
    const today = await portal.read<CharterDetails>(PATH);
    expect(today.verdict).toEqual(summary.verdict);
    expect(today.criteria.map(({ status }) => status)).toEqual(
      today.criteriaEvaluations.map(({ status }) => status),
    );
    return {
      verdict: today.verdict,
      statuses: today.criteria.map(({ status }) => status),
      guardrails: today.guardrails.map(({ state }) => state),
      readings: today.criteriaEvaluations.map(({ frozen }) => frozen?.status),
    };
  }

  it.each(eachDatabase)(
    'is named also where as many criteria would be met as before, %s',
    async databaseId => {
      const portal = await startRecorded(await databases.init(databaseId));
      const before = await statesOf(portal);
      expect(before).toMatchObject({
        verdict: stands,
        statuses: ['met', 'not-met'],
        guardrails: ['holds'],
      });
      expect(before.verdict.lateEvidence).toBeUndefined();

      await portal.report({ day: END, uses: users(3) });
      await portal.report({ day: END, uses: users(9), fact: 'uses.tracing' });
      expect(await statesOf(portal)).toEqual({
        ...before,
        verdict: {
          ...before.verdict,
          lateEvidence: {
            outcome: 'continue',
            met: 1,
            changed: [
              { id: 'uptake', status: 'not-met' },
              { id: 'tracing', status: 'met' },
            ],
          },
        },
        readings: ['not-met', 'met'],
      });
      const { sentence } = await portal.read<CharterGate>(`${PATH}/gate`);
      expect(sentence).toContain(
        'Evidence that came after the recording would make it continue, with 1 met. Uptake would be not met. Tracing would be met.',
      );
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'breaks no guardrail of the recorded verdict, and says that it would, %s',
    async databaseId => {
      const portal = await startRecorded(await databases.init(databaseId));
      const before = await statesOf(portal);
      await portal.report({ day: END, uses: users(1), fact: 'uses.logging' });
      expect(await statesOf(portal)).toEqual({
        ...before,
        verdict: {
          ...before.verdict,
          lateEvidence: {
            outcome: 'continue',
            met: 1,
            changed: [{ id: 'logging', status: 'broken' }],
          },
        },
      });
      const { sentence } = await portal.read<CharterGate>(`${PATH}/gate`);
      expect(sentence).not.toContain('The guardrail Logging is broken');
      expect(sentence).toContain('Logging would be broken.');
      await portal.stop();
    },
  );
});
