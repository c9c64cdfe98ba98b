import fc from 'fast-check';
import { recoverableCells } from './recoverableCells';
import { GroupCell, suppress } from './suppress';

const people = (...names: string[]) => names;
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

function shown(cells: GroupCell[], minimumGroupSize = 3): string[] {
  return [...suppress({ cells, minimumGroupSize })].flatMap(
    ([id, { total, own }]) => [
      ...(total ? [id] : []),
      ...(own ? [`${id} alone`] : []),
    ],
  );
}

describe('suppress', () => {
  const parent = 'org';

  it('shows all where every cell is large enough', () => {
    const cells = [
      { id: 'a', parent, contributors: many('a', 3) },
      { id: 'b', parent, contributors: many('b', 3) },
    ];

    expect(shown(cells)).toEqual([
      'org',
      'org alone',
      'a',
      'a alone',
      'b',
      'b alone',
    ]);
    expect(shown([{ id: 'a', contributors: people('x') }], 1)).toContain('a');
  });

  it('hides a small cell and the next smallest sibling with it', () => {
    const found = suppress({
      cells: [
        { id: 'a', parent, contributors: many('a', 5) },
        { id: 'b', parent, contributors: many('b', 3) },
        { id: 'c', parent, contributors: people('c') },
        { id: 'none', parent, contributors: [] },
      ],
      minimumGroupSize: 3,
    });

    expect(found.get('c')).toEqual({
      total: false,
      own: false,
      contributors: 1,
      mergedInto: 'org',
    });
    expect(found.get('b')).toMatchObject({ total: false, mergedInto: 'org' });
    expect(found.get('a')).toMatchObject({ total: true });
    // Nobody is nobody to hide, and hides nobody.
    expect(found.get('none')).toMatchObject({ total: true });
    expect(found.get('org')).toMatchObject({ total: true, contributors: 9 });
  });

  it('goes on while those hidden together are too few, counting a person once', () => {
    const cells = [
      { id: 'a', parent, contributors: people('x', 'y') },
      { id: 'b', parent, contributors: people('x', 'y') },
      { id: 'c', parent, contributors: many('c', 4) },
      { id: 'd', parent, contributors: many('d', 5) },
    ];

    expect(shown(cells).filter(id => !id.endsWith('alone'))).toEqual([
      'org',
      'd',
    ]);
  });

  it("hides a group's own members like any other part", () => {
    const cells = [
      { id: 'org', contributors: people('lead') },
      { id: 'a', parent, contributors: many('a', 4) },
      { id: 'b', parent, contributors: many('b', 5) },
    ];

    expect(shown(cells)).toEqual(['org', 'b', 'b alone']);
  });

  it('merges upwards until there are enough', () => {
    const found = suppress({
      cells: [
        { id: 'unit', parent, contributors: [] },
        { id: 'a', parent: 'unit', contributors: people('x') },
        { id: 'b', parent, contributors: many('b', 3) },
        { id: 'c', parent, contributors: many('c', 4) },
        { id: 'lonely', contributors: people('z') },
      ],
      minimumGroupSize: 3,
    });

    expect(found.get('a')).toMatchObject({ total: false, mergedInto: 'org' });
    expect(found.get('unit')).toMatchObject({
      total: false,
      mergedInto: 'org',
    });
    expect(found.get('lonely')).toEqual({
      total: false,
      own: false,
      contributors: 1,
    });
  });

  it('refuses a hierarchy with a cycle, and names it', () => {
    const cells = [
      { id: 'a', parent: 'b', contributors: [] },
      { id: 'b', parent: 'c', contributors: [] },
      { id: 'c', parent: 'b', contributors: [] },
    ];

    expect(() => shown(cells)).toThrow(
      'The hierarchy of groups has a cycle: b -> c -> b',
    );
  });

  it('lets no linear system give back a hidden cell or total, nor show a small one', () => {
    const tree = fc.array(
      fc.record({
        above: fc.nat(),
        contributors: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), {
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(
        tree,
        fc.integer({ min: 1, max: 5 }),
        (nodes, minimumGroupSize) => {
          const cells = nodes.map(({ above, contributors }, index) => ({
            id: `${index}`,
            // A second root now and then.
            parent:
              index === 0 || above % 7 === 0 ? undefined : `${above % index}`,
            contributors,
          }));
          const found = suppress({ cells, minimumGroupSize });
          const under = (id: string): string[] => [
            id,
            ...cells
              .filter(cell => cell.parent === id)
              .flatMap(cell => under(cell.id)),
          ];
          // Everybody knows that a cell without contributors is 0.
          const isKnown = (id: string) =>
            cells[Number(id)].contributors.length > 0;
          const sumOf = (id: string) => under(id).filter(isKnown);
          const sizeOf = (members: string[]) =>
            new Set(members.flatMap(id => cells[Number(id)].contributors)).size;
          const sums: string[][] = [];
          const hidden: string[][] = [];
          for (const { id } of cells) {
            const { total, own, contributors } = found.get(id)!;
            expect(contributors).toBe(sizeOf(under(id)));
            (total ? sums : hidden).push(sumOf(id));
            (own ? sums : hidden).push([id].filter(isKnown));
          }
          for (const sum of sums) {
            expect(sum.length === 0 || sizeOf(sum) >= minimumGroupSize).toBe(
              true,
            );
          }
          const targets = hidden.filter(target => target.length > 0);
          expect(
            recoverableCells({
              cells: cells.map(({ id }) => id),
              sums,
              targets,
            }),
          ).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('recoverableCells', () => {
  it('finds what sums over groups and periods give away together', () => {
    const cells = ['a1', 'a2', 'b1', 'b2'];
    const targets = cells.map(cell => [cell]);
    const sums = [
      ['a1', 'b1'],
      ['a2', 'b2'],
      ['a1', 'a2'],
      ['b1', 'b2'],
    ];

    expect(recoverableCells({ cells, sums, targets })).toEqual([]);
    expect(
      recoverableCells({ cells, sums: [...sums, ['a1']], targets }),
    ).toEqual([0, 1, 2, 3]);
    expect(
      recoverableCells({ cells, sums: [['a1', 'a2'], ['a2']], targets }),
    ).toEqual([0, 1]);
  });
});
