import fc from 'fast-check';
import { reportMessages } from '../messages';
import { createWords } from './createWords';
import { displayParagraphs, displayText } from './displayText';
import { FigureWords } from './FigureWords';

const words = createWords();
const figures = FigureWords.create(words);

/** Spaces that do not break are still spaces to a reader. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('createWords', () => {
  it('chooses singular and plural by count', () => {
    expect(words.t('report.allocation.squads', { count: 1 })).toBe('1 squad');
    expect(words.t('report.allocation.squads', { count: 0 })).toBe('0 squads');
  });

  it('takes other messages, and the plurals of their language', () => {
    const polish = createWords({
      language: 'pl',
      messages: {
        'report.allocation.squads_one': '{{count}} zespół',
        'report.allocation.squads_few': '{{count}} zespoły',
        'report.allocation.squads_other': '{{count}} zespołów',
      },
    });
    expect(
      [1, 2, 5].map(count => polish.t('report.allocation.squads', { count })),
    ).toEqual(['1 zespół', '2 zespoły', '5 zespołów']);
    expect(polish.t('report.draft')).toBe('Draft');
  });

  it('fills in what it is given as it is', () => {
    fc.assert(
      fc.property(fc.string(), group => {
        expect(words.t('report.group', { group })).toBe(
          `${group} and the groups below it`,
        );
      }),
    );
    expect(words.t('report.group', { group: '{{group}} $& {{count}}' })).toBe(
      '{{group}} $& {{count}} and the groups below it',
    );
  });

  it('has both forms of every message that has one', () => {
    const keys = Object.keys(reportMessages);
    const stems = keys.flatMap(
      key => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? [],
    );
    expect(
      stems.filter(
        stem =>
          !keys.includes(`${stem}_one`) || !keys.includes(`${stem}_other`),
      ),
    ).toEqual([]);
  });
});

describe('FigureWords', () => {
  it.each([
    [0, '0 %'],
    [0.0001, '0.1 %'],
    [0.0625, '6 %'],
    [0.996, '99.6 %'],
    [0.99999, '99.9 %'],
    [1, '100 %'],
    [undefined, 'no data'],
  ])('says a share of %d as %s', (share, text) => {
    expect(plain(figures.share(share))).toBe(text);
  });

  it('says a share so that it stands on its own side of what it is judged by', () => {
    const beside = (share: number) =>
      plain(figures.shareBeside(share, [0.2, 0.3]));
    expect(beside(0.2)).toBe('20 %');
    expect(beside(0.1996)).toBe('19.96 %');
    expect(beside(0.196)).toBe('19.6 %');
    expect(beside(0.304)).toBe('30.4 %');
    expect(beside(0.25)).toBe('25 %');
    expect(beside(0.29999999)).toBe('30 %');
    const measure = { value: 0.7962, unit: 'share', limit: 0.8 };
    expect(plain(figures.measureBeside(measure))).toBe('79.6 %');
  });

  it('says days, money, counts, points and differences', () => {
    expect(plain(figures.personDays(1))).toBe('1 person-day');
    expect(plain(figures.personDays(12.54))).toBe('12.5 person-days');
    expect(figures.days(0)).toBe('0');
    expect(figures.days(2)).toBe('2.0');
    expect(figures.days(-0.01)).toBe('0');
    expect(plain(figures.money(58_800.4, 'EUR'))).toBe('EUR 58,800');
    expect(figures.count(1_234_567)).toBe('1,234,567');
    expect(plain(figures.points(0.01))).toBe('1 point');
    expect(plain(figures.difference(0.2, 'share'))).toBe('20 points');
    expect(plain(figures.measure(12.345, 'days'))).toBe('12.35 days');
    expect(plain(figures.measure(-3, undefined))).toBe('\u22123');
  });

  it('says days and instants of the calendar the same everywhere', () => {
    expect(plain(figures.day('2024-12-31'))).toBe('31 Dec 2024');
    expect(plain(figures.month('2024-09-01'))).toBe('Sep 2024');
    expect(plain(figures.instant('2025-01-14T23:30:00+02:00'))).toBe(
      '14 Jan 2025, 21:30 UTC',
    );
  });

  it('lists a few by name and counts the rest', () => {
    expect(figures.list([])).toBe('nothing');
    expect(figures.list(['A'])).toBe('A');
    expect(figures.list(['A', 'B'])).toBe('A and B');
    expect(figures.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(figures.list([...'ABCDEF'])).toBe('A, B, C, D, E and F');
    expect(figures.list([...'ABCDEFGH'])).toBe('A, B, C, D, E, F and 2 more');
  });

  it('never rounds something to nothing or to all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share => {
        const text = plain(figures.share(share));
        expect(text === '100 %').toBe(share === 1);
        expect(text === '0 %').toBe(share === 0);
      }),
    );
  });
});

describe('displayText', () => {
  it('is on one line and has nothing that cannot be seen', () => {
    expect(displayText(' a\n\tb\u202e\u200bc\ufeff\u0000 ')).toBe('a bc');
    expect(displayText('😀 é 漢')).toBe('😀 é 漢');
    expect(displayText('\ud800x')).toBe('x');
  });

  it('keeps paragraphs apart', () => {
    expect(displayParagraphs('one\ntwo\r\n\r\nthree\n \n\n')).toEqual([
      'one two',
      'three',
    ]);
  });
});
