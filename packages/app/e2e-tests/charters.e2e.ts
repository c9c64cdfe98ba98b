import { Browser, expect, Page, test } from '@playwright/test';
import { LedgerApi } from './LedgerApi';
import { DemoIdentity, signIn } from './signIn';
import { StoryCharter } from './StoryCharter';

const DAY_MS = 86_400_000;
const MINUTES = 60_000;
const KILLED = 'new-frontend-system';

// One story: each part goes on where the one before it ended, and the clock never goes back.
test.describe.configure({ mode: 'serial', timeout: 4 * MINUTES });

let startsOn: string;
let checkpointOn: string;
let endsOn: string;

function addDays(day: string, days: number) {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

async function enter(browser: Browser, identity: DemoIdentity, path: string) {
  const page = await browser.newPage();
  await signIn(page, identity, path);
  return page;
}

function storyOf(api: LedgerApi): StoryCharter {
  const story = StoryCharter.create(api);
  test.skip(!story, 'The portal reads no file that a test could write.');
  return story!;
}

const panel = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

test('a charter starts, and its checkpoint warns', async ({
  browser,
  request,
}) => {
  const api = LedgerApi.create(request);
  const story = storyOf(api);
  const today = await api.today();
  startsOn = addDays(today, 1);
  await story.declareMetric();
  await story.measure([{ day: today, value: 0.2 }]);
  await expect(async () => {
    await story.write({ startsOn, atLeast: 0.8 });
    const charter = await api.getCharter(story.name, today);
    ({ checkpointOn, endsOn } = charter);
  }).toPass({ timeout: 2 * MINUTES, intervals: [5_000] });

  const page = await enter(
    browser,
    'Platform product manager',
    `/platform-ledger/charters?asOf=${today}`,
  );
  const card = panel(page, story.title);
  await expect(card).toContainText('Starts in 1 day');
  await expect(card).not.toContainText('retrospective');

  await api.moveClockTo(addDays(checkpointOn, 1));
  await story.measure(
    [30, 60, 90].map((days, index) => ({
      day: addDays(startsOn, days),
      value: 0.25 + index * 0.05,
    })),
  );
  await expect(async () => {
    const charter = await api.getCharter(story.name, await api.today());
    expect(charter.frozenPopulation).toBeDefined();
    expect(charter.criteriaEvaluations[0].status).toBe('at-risk');
  }).toPass({ timeout: 2 * MINUTES, intervals: [2_000] });

  await page.goto(`/platform-ledger/charters?asOf=${await api.today()}`);
  await expect(card).toContainText('past its checkpoint');
  await expect(card).toContainText('at risk');
  await card.getByRole('link', { name: story.title }).click();
  await expect(
    page.getByText(/The checkpoint of .* passed, and it is not on its way/),
  ).toBeVisible();
  await expect(panel(page, 'Runway')).toContainText('needs at least 80 %');
});

test('somebody lowers the target, and the decider is asked', async ({
  browser,
  request,
}) => {
  const api = LedgerApi.create(request);
  const story = storyOf(api);
  const today = await api.today();
  await expect(async () => {
    await story.write({ startsOn, atLeast: 0.3 });
    const charter = await api.getCharter(story.name, today);
    expect(charter.goalposts.map(({ state }) => state)).toContain(
      'needs-reason',
    );
  }).toPass({ timeout: 2 * MINUTES, intervals: [5_000] });

  const owner = await enter(
    browser,
    'Platform product manager',
    `/platform-ledger/charters/default/${story.name}?asOf=${today}`,
  );
  const goalposts = panel(owner, 'Goalposts');
  await expect(goalposts).toContainText('lowered from 80 % to 30 %');
  await expect(panel(owner, 'Criteria')).toContainText('at least 80 %');
  await goalposts.getByRole('button', { name: /^Say why/ }).click();
  await owner.getByRole('button', { name: 'Record the reason' }).click();
  await expect(goalposts).toContainText('is needed');
  await owner
    .getByRole('textbox', { name: 'Reason' })
    .fill('Two squads were merged');
  await owner.getByRole('button', { name: 'Record the reason' }).click();
  await expect(goalposts).toContainText('waits for the decider');

  const decider = await enter(
    browser,
    'Decider',
    `/platform-ledger?asOf=${today}`,
  );
  await panel(decider, 'Decisions that wait')
    .getByRole('link', { name: `${story.title}: 1 change waits` })
    .click();
  const asked = panel(decider, 'Goalposts');
  await expect(asked).toContainText('Two squads were merged');
  await asked.getByRole('button', { name: /^Approve or reject/ }).click();
  await decider.getByRole('radio', { name: /^Reject/ }).check();
  await decider.getByLabel('Note').fill('We agreed on 80 %');
  await decider.getByRole('button', { name: 'Record the answer' }).click();
  await expect(asked).toContainText('rejected');
  await expect(asked).toContainText('We agreed on 80 %');
  await expect(panel(decider, 'Criteria')).toContainText('at least 80 %');
});

test('the gate opens, and the decider alone decides, against the verdict with a reason', async ({
  browser,
  request,
}) => {
  const api = LedgerApi.create(request);
  const story = storyOf(api);
  await api.moveClockTo(addDays(endsOn, 1));
  await story.measure([{ day: endsOn, value: 0.5 }]);
  const today = await api.today();
  const gate = `/platform-ledger/charters/default/${story.name}/gate?asOf=${today}`;

  const reader = await enter(browser, 'Reader', gate);
  await expect(panel(reader, 'Decide')).toContainText(
    'Members of leadership decide',
  );
  await expect(reader.getByRole('form')).toHaveCount(0);
  await expect(panel(reader, 'What the criteria say')).toContainText(
    'Verdict: dissolve the team',
  );
  const { evidenceHash } = await (await api.send('reader', 'GET', gate)).json();
  const refused = await api.send(
    'reader',
    'POST',
    `/platform-ledger/charters/default/${story.name}/decisions`,
    { decision: 'go', reason: 'Not mine to decide', evidenceHash },
  );
  expect(refused.status()).toBe(403);

  const decider = await enter(browser, 'Decider', gate);
  await expect(decider.getByText('undecided').first()).toBeVisible();
  const form = decider.getByRole('form', { name: /^Decision on/ });
  await form.getByRole('radio', { name: 'Go: the team continues' }).check();
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(form).toContainText('is needed');
  await form.getByLabel('Reason').fill('Half of them moved a week late');
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(panel(decider, 'Decide')).toContainText(
    'Recorded: Go: the team continues.',
  );
  const decisions = panel(decider, 'Decisions');
  await expect(decisions).toContainText('against the verdict');
  await expect(decisions).toContainText('Half of them moved a week late');

  await decider.goto(`/platform-ledger/charters?asOf=${today}`);
  const card = panel(decider, story.title);
  await expect(card).toContainText('Go: the team continues');
  await expect(card).toContainText('Verdict: dissolve the team');
  await expect(card).not.toContainText('undecided');
});

test('a charter is killed, and its hand-over list worked off', async ({
  browser,
  request,
}) => {
  const api = LedgerApi.create(request);
  const today = await api.today();
  const decider = await enter(
    browser,
    'Decider',
    `/platform-ledger/charters/default/${KILLED}/gate?asOf=${today}`,
  );
  const form = decider.getByRole('form', { name: /^Decision on/ });
  await expect(form.getByRole('radio', { name: /^Kill/ })).toBeChecked();
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(panel(decider, 'Decide')).toContainText('Recorded: Kill');

  const lead = await enter(
    browser,
    'Squad lead',
    `/platform-ledger?asOf=${today}`,
  );
  const open = panel(lead, 'Open hand-overs');
  await expect(open).toContainText('frontend-plugin-api');
  await open.getByRole('link', { name: KILLED, exact: true }).first().click();
  const list = panel(lead, 'Hand-over');
  await expect(list).toContainText('0 of 1 handed over');
  await list.getByRole('button', { name: /^Change the hand-over/ }).click();
  await lead.getByLabel('New owner').fill('group:default/nobody');
  await lead.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(list).toContainText('is no group that the catalog has');
  await lead.getByLabel('New owner').fill('group:default/cloud');
  await lead.getByLabel('Done on').fill(today);
  await lead.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(list).toContainText('1 of 1 handed over');

  await lead.goto(`/platform-ledger?asOf=${today}`);
  await expect(lead.getByRole('heading', { name: 'Adoption' })).toBeVisible();
  await lead.waitForLoadState('networkidle');
  await expect(open).toHaveCount(0);
});
