import { REPORT_SECTIONS } from '../../schema';
import fc from 'fast-check';
import { reportCharter, reportSnapshot, reportSquad } from '../__testUtils__';
import { ReportSnapshot } from '../snapshot';
import { createWords } from '../words';
import { linkedText } from './linkedText';
import { ReportBlock, ReportCell } from './ReportBlock';
import { reportBlocks } from './reportBlocks';
import { safeHref } from './safeHref';

const words = createWords();
const SCRIPT = ['javascript', 'alert(1)'].join(':');

function blocksOf(changes: Partial<ReportSnapshot> = {}): ReportBlock[] {
  return [...reportBlocks({ snapshot: reportSnapshot(changes), words })];
}

function tableOf(title: string, changes: Partial<ReportSnapshot> = {}) {
  const table = blocksOf(changes).find(
    block => block.kind === 'table' && block.title === title,
  );
  const rows: ReportCell[][] = table?.kind === 'table' ? [...table.rows] : [];
  return rows.map(row =>
    row.map(({ text, detail }) =>
      [text, detail].filter(Boolean).join(' / ').replaceAll('\u00a0', ' '),
    ),
  );
}

describe('reportBlocks', () => {
  it('has decisions first, then all sections in their order, each begun by its sentence', () => {
    const blocks = blocksOf();
    expect(blocks[0].kind).toBe('masthead');
    const sections = blocks.flatMap(block =>
      block.kind === 'section' ? [block.id] : [],
    );
    expect(sections).toEqual([...REPORT_SECTIONS, 'figures']);
    for (const [place, block] of blocks.entries()) {
      const next = blocks.at(place + 1);
      const isBegun = block.kind !== 'section' || block.id === 'figures';
      expect(isBegun || next?.kind === 'lead').toBe(true);
    }
  });

  it('says of a draft that it is one, and of a period that it runs', () => {
    const [masthead] = blocksOf({ state: 'draft', partial: true });
    expect(masthead).toMatchObject({
      kind: 'masthead',
      notes: [expect.stringMatching(/draft/), expect.stringMatching(/ended/)],
    });
    expect(blocksOf()[0]).toMatchObject({ notes: [] });
  });

  it('has every squad in the table with its band, its share and its days', () => {
    expect(tableOf('Platform share against the band')).toEqual([
      [
        'Cloud',
        '20 % to 30 %',
        '10 % / 4.0 of 40.0 d',
        '',
        '',
        'unknown',
        'below',
      ],
    ]);
    expect(tableOf('Deferral ledger, person-days')).toEqual([
      ['Cloud', '2.0', '0', '4.0', '0', '0', '6.0'],
    ]);
  });

  it('has no figure of a suppressed squad, and says in whose it is', () => {
    const { allocation } = reportSnapshot();
    const squad = reportSquad({
      title: 'Small',
      share: 0.5,
      verdict: 'not-assessed',
    });
    const rows = tableOf('Platform share against the band', {
      allocation: {
        ...allocation,
        squads: [
          {
            ...squad,
            cell: { ...squad.cell, suppressed: true },
            mergedInto: { ref: 'group:default/all', title: 'All' },
          },
        ],
      },
    });
    expect(rows).toEqual([
      ['Small', '20 % to 30 %', '', '', '', '', 'too few persons / in All'],
    ]);
  });

  it('names what late evidence would change of a recorded verdict', () => {
    const sample = reportCharter();
    const charter = reportCharter({
      verdict: {
        ...sample.verdict,
        state: 'recorded',
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
    const texts = blocksOf({ charters: [charter] }).flatMap(block =>
      block.kind === 'text' ? block.text.map(({ text }) => text) : [],
    );
    expect(texts.join(' ')).toContain(
      'Evidence that came after it was recorded would make it continue, with 1 met (Uptake met and Change fail rate broken).',
    );
  });

  it('restates a figure with what it was, what it is, why and when', () => {
    expect(tableOf('Restatements')).toEqual([
      [
        '2024-Q3',
        'Cloud / platform share',
        '18 %',
        '21 %',
        'activity that came in late',
        '2 Nov 2024',
      ],
    ]);
  });

  it('leads into the portal on the day of the report, and nowhere without one', () => {
    const hrefs = (changes: Partial<ReportSnapshot>) =>
      blocksOf(changes).flatMap(block =>
        block.kind === 'decisions' ? block.items.map(({ href }) => href) : [],
      );
    expect(hrefs({})).toEqual([
      'https://portal.example.com/platform-ledger/charters/default/move/gate?asOf=2024-12-31',
    ]);
    expect(hrefs({ portalUrl: undefined })).toEqual([undefined]);
    expect(hrefs({ portalUrl: SCRIPT })).toEqual([undefined]);
  });

  it('has the owner’s note in its section', () => {
    const blocks = blocksOf({
      commentary: [
        {
          section: 'guardrails',
          text: 'One.\n\nTwo.',
          author: { ref: 'user:default/a', title: 'Owner' },
          recordedAt: '2025-01-02T00:00:00.000Z',
        },
      ],
    });
    const place = blocks.findIndex(({ kind }) => kind === 'commentary');
    expect(
      blocks.slice(0, place).findLast(({ kind }) => kind === 'section'),
    ).toMatchObject({ id: 'guardrails' });
    expect(blocks[place]).toMatchObject({
      paragraphs: [[{ text: 'One.' }], [{ text: 'Two.' }]],
    });
  });
});

describe('linkedText', () => {
  it('links addresses of the web, without what ends the sentence', () => {
    expect(linkedText('See https://example.com/a?b=1. Or not.')).toEqual([
      { text: 'See ' },
      { text: 'https://example.com/a?b=1', href: 'https://example.com/a?b=1' },
      { text: '. Or not.' },
    ]);
  });

  it('loses no text and leads to the web alone', () => {
    const parts = fc.constantFrom(
      'https://',
      'http://a',
      SCRIPT,
      'data:text/html,x',
      ' ',
      '.',
      '<b>',
      'user:pw@host',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), texts => {
        const text = texts.join('');
        const spans = linkedText(text);
        expect(spans.map(span => span.text).join('')).toBe(text);
        for (const { href } of spans) {
          expect(href ?? 'https://').toMatch(/^https?:\/\//);
        }
      }),
    );
  });
});

describe('safeHref', () => {
  it.each([
    SCRIPT,
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    '',
    'https://user:pw@host/',
    'vbscript:x',
  ])('refuses %s', address => {
    expect(safeHref(address)).toBeUndefined();
  });

  it('takes addresses of the web', () => {
    expect(safeHref('https://example.com/a')).toBe('https://example.com/a');
  });
});
