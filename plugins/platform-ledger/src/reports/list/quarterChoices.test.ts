import { quarterChoices } from './quarterChoices';

describe('quarterChoices', () => {
  const counted = {
    kind: 'quarter' as const,
    start: '2026-04-01',
    end: '2026-06-30',
    partial: false,
  };

  it('goes from the quarter that runs back to the first with evidence', () => {
    expect(
      quarterChoices({
        firstEvidenceOn: '2026-03-31',
        today: '2026-07-01',
        counted: undefined,
      }),
    ).toEqual([
      { label: '2026-Q3', from: '2026-07-01', to: '2026-09-30', running: true },
      {
        label: '2026-Q2',
        from: '2026-04-01',
        to: '2026-06-30',
        running: false,
      },
      {
        label: '2026-Q1',
        from: '2026-01-01',
        to: '2026-03-31',
        running: false,
      },
    ]);
  });

  it('takes a quarter for running up to its last day', () => {
    const [quarter] = quarterChoices({
      firstEvidenceOn: undefined,
      today: '2026-06-30',
      counted: undefined,
    });
    expect(quarter).toMatchObject({ label: '2026-Q2', running: true });
  });

  it.each([
    ['2026-Q2', ['2026-Q4', '2026-Q3', '2026-Q2']],
    ['FY2027-Q1', ['FY2027-Q3', 'FY2027-Q2', 'FY2027-Q1']],
    ['FY2026-Q4', ['FY2027-Q2', 'FY2027-Q1', 'FY2026-Q4']],
  ])(
    'counts as the policies do, where one of theirs is %s',
    (label, labels) => {
      expect(
        quarterChoices({
          firstEvidenceOn: '2026-05-01',
          today: '2026-11-21',
          counted: { ...counted, label },
        }).map(quarter => quarter.label),
      ).toEqual(labels);
    },
  );
});
