import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage } from '../../__testUtils__';
import { namedWork } from '../../__testUtils__/allocationFixtures';

async function openForm(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Record work' }));
  await user.type(screen.getByLabelText('What is it?'), 'Retrying client');
  await user.click(
    screen.getByRole('button', { name: 'See what resembles it' }),
  );
}

describe('NamedWorkPanel', () => {
  it('shows what was written again, where, and what that costs', async () => {
    renderPage('/allocation');

    const panel = await screen.findByRole('region', {
      name: 'Work with a name',
    });
    expect(await within(panel).findByText('written 2 times')).toBeVisible();
    expect(
      within(panel).getByText('4 days beyond the first writing'),
    ).toBeVisible();
    expect(within(panel).getByText('the shared one')).toBeVisible();
    expect(
      within(panel).getByRole('link', { name: /Open the writing of Cloud/ }),
    ).toHaveAttribute('href', 'https://example.com/client');
  });

  it('never makes a link of what is none', async () => {
    renderPage('/allocation');

    expect(await screen.findByText('data:text/html,hello')).not.toHaveAttribute(
      'href',
    );
  });

  it('shows what two squads already wrote before it records a third writing', async () => {
    const user = userEvent.setup();
    const findSimilarNamedWork = jest.fn(async () => ({ items: [namedWork] }));
    const createNamedWork = jest.fn();
    const createWriting = jest.fn(async () => ({
      ...namedWork,
      writings: [
        ...namedWork.writings,
        { ...namedWork.writings[1], id: 'writing-3' },
      ],
      redistributedDays: 9,
    }));
    renderPage('/allocation', {
      ledger: { findSimilarNamedWork, createNamedWork, createWriting },
    });

    await openForm(user);
    expect(
      await screen.findByText('2 squads already wrote something like it'),
    ).toBeInTheDocument();
    expect(findSimilarNamedWork).toHaveBeenCalledWith({
      query: { text: 'Retrying client', asOf: '2026-11-21' },
    });
    await user.click(
      screen.getByRole('button', {
        name: 'It is this: HTTP client with retries',
      }),
    );
    expect(
      screen.getByText('2 squads already wrote this: Cloud, portal.'),
    ).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Squad'), 'Core');
    await user.type(screen.getByLabelText('Days it took'), '5');
    await user.click(screen.getByRole('button', { name: 'Record' }));

    expect(createNamedWork).not.toHaveBeenCalled();
    expect(createWriting).toHaveBeenCalledWith({
      path: { id: 'work-1' },
      body: {
        group: 'group:default/core',
        days: 5,
        writtenOn: '2026-06-30',
        entityRef: undefined,
        link: undefined,
      },
    });
    expect(
      await screen.findByText(
        'Recorded: HTTP client with retries is now written 3 times, 9 days beyond the first writing.',
      ),
    ).toBeInTheDocument();
  });

  it('gives a new piece its name once, also where its first writing is refused', async () => {
    const user = userEvent.setup();
    const piece = { ...namedWork, id: 'work-2', name: 'Retrying client' };
    const createNamedWork = jest.fn(async () => ({ ...piece, writings: [] }));
    const createWriting = jest
      .fn()
      .mockRejectedValueOnce(
        await refusal({
          fields: [
            { field: 'entityRef', reason: "'???' is not an entity reference" },
          ],
        }),
      )
      .mockResolvedValue({
        ...piece,
        writings: [piece.writings[0]],
        redistributedDays: 0,
      });
    renderPage('/allocation', {
      ledger: {
        findSimilarNamedWork: async () => ({ items: [] }),
        createNamedWork,
        createWriting,
      },
    });

    await openForm(user);
    expect(
      await screen.findByText('Nothing like it is in the register'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(createNamedWork).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText('Squad'), 'Cloud');
    await user.type(screen.getByLabelText('Days it took'), '5');
    await user.type(screen.getByLabelText('In which service'), '???');
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(
      await screen.findByText("'???' is not an entity reference"),
    ).toBeInTheDocument();
    await user.clear(screen.getByLabelText('In which service'));
    await user.click(screen.getByRole('button', { name: 'Record' }));

    expect(
      await screen.findByText('Recorded: Retrying client is written once.'),
    ).toBeInTheDocument();
    expect(createNamedWork).toHaveBeenCalledTimes(1);
    expect(createWriting).toHaveBeenCalledTimes(2);
  });

  it('retires a writing', async () => {
    const user = userEvent.setup();
    const retireWriting = jest.fn(async () => ({
      ...namedWork,
      redistributedDays: 0,
    }));
    renderPage('/allocation', { ledger: { retireWriting } });

    await user.click(
      await screen.findByRole('button', {
        name: 'Retire the writing of portal',
      }),
    );

    expect(retireWriting).toHaveBeenCalledWith({
      path: { id: 'work-1', writingId: 'writing-2' },
      body: {},
    });
    expect(
      await screen.findByText(
        /4 days beyond the first writing before, 0 days now/,
      ),
    ).toBeInTheDocument();
  });
});
