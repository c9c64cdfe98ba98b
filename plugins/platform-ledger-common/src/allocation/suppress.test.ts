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
      { id: 'a', parent, contributors: [many('a', 3)] },
      { id: 'b', parent, contributors: [many('b', 3)] },
    ];

    expect(shown(cells)).toEqual([
      'org',
      'org alone',
      'a',
      'a alone',
      'b',
      'b alone',
    ]);
    expect(shown([{ id: 'a', contributors: [people('x')] }], 1)).toContain('a');
  });

  it('hides a small cell and the next smallest sibling with it', () => {
    const found = suppress({
      cells: [
        { id: 'a', parent, contributors: [many('a', 5)] },
        { id: 'b', parent, contributors: [many('b', 3)] },
        { id: 'c', parent, contributors: [people('c')] },
        { id: 'none', parent, contributors: [[]] },
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
      { id: 'a', parent, contributors: [people('x', 'y')] },
      { id: 'b', parent, contributors: [people('x', 'y')] },
      { id: 'c', parent, contributors: [many('c', 4)] },
      { id: 'd', parent, contributors: [many('d', 5)] },
    ];

    expect(shown(cells).filter(id => !id.endsWith('alone'))).toEqual([
      'org',
      'd',
    ]);
  });

  it("hides a group's own members like any other part", () => {
    const cells = [
      { id: 'org', contributors: [people('lead')] },
      { id: 'a', parent, contributors: [many('a', 4)] },
      { id: 'b', parent, contributors: [many('b', 5)] },
    ];

    expect(shown(cells)).toEqual(['org', 'b', 'b alone']);
  });

  it('merges upwards until there are enough', () => {
    const found = suppress({
      cells: [
        { id: 'unit', parent, contributors: [[]] },
        { id: 'a', parent: 'unit', contributors: [people('x')] },
        { id: 'b', parent, contributors: [many('b', 3)] },
        { id: 'c', parent, contributors: [many('c', 4)] },
        { id: 'lonely', contributors: [people('z')] },
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
      { id: 'a', parent: 'b', contributors: [[]] },
      { id: 'b', parent: 'c', contributors: [[]] },
      { id: 'c', parent: 'b', contributors: [[]] },
    ];

    expect(() => shown(cells)).toThrow(
      'The hierarchy of groups has a cycle: b -> c -> b',
    );
  });

  it('hides the same in every slice, and what the whole period hides', () => {
    const quarter = [
      { id: 'a', parent, contributors: [many('a', 5)] },
      { id: 'b', parent, contributors: [many('b', 4)] },
      { id: 'c', parent, contributors: [many('c', 3)] },
    ];
    const sprints = quarter.map(({ id, contributors }) => ({
      id,
      parent,
      contributors: [
        contributors[0],
        id === 'b' ? people('b1') : contributors[0],
        [],
      ],
    }));
    const within = suppress({ cells: quarter, minimumGroupSize: 3 });
    const found = suppress({ cells: sprints, minimumGroupSize: 3, within });

    const totals = (of: typeof found) =>
      [...of].flatMap(([id, { total }]) => (total ? [id] : []));
    expect(totals(within)).toEqual(['org', 'a', 'b', 'c']);
    expect(totals(found)).toEqual(['org', 'a']);

    const withoutC = suppress({ cells: quarter, minimumGroupSize: 4 });
    expect(totals(withoutC)).toEqual(['org', 'a']);
    expect(
      totals(
        suppress({ cells: quarter, minimumGroupSize: 3, within: withoutC }),
      ),
    ).toEqual(['org', 'a']);
  });

  it('never hides one part alone, whatever has to be hidden', () => {
    const cells = ['a', 'b', 'c'].map((id, index) => ({
      id,
      parent,
      contributors: [many(id, 4 + index)],
    }));
    const within = new Map([
      ['b', { total: false, own: false, contributors: 5 }],
    ]);

    const found = suppress({ cells, minimumGroupSize: 3, within });

    expect(
      [...found].flatMap(([id, { total }]) => (total ? [id] : [])),
    ).toEqual(['org', 'c']);
  });

  it('lets no linear system give back a hidden cell or total, nor shows a small one, of a period and its slices', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), {
      maxLength: 5,
    });
    const tree = fc.integer({ min: 1, max: 3 }).chain(slices =>
      fc.array(
        fc.record({
          above: fc.nat(),
          contributors: fc.array(names, {
            minLength: slices,
            maxLength: slices,
          }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    );
    fc.assert(
      fc.property(
        tree,
        fc.integer({ min: 1, max: 5 }),
        (nodes, minimumGroupSize) => {
          const sliced = nodes.map(({ above, contributors }, index) => ({
            id: `${index}`,
            // A second root now and then.
            parent:
              index === 0 || above % 7 === 0 ? undefined : `${above % index}`,
            contributors,
          }));
          const whole = sliced.map(cell => ({
            ...cell,
            contributors: [cell.contributors.flat()],
          }));
          const within = suppress({ cells: whole, minimumGroupSize });
          const each = suppress({ cells: sliced, minimumGroupSize, within });
          const under = (id: string): string[] => [
            id,
            ...sliced
              .filter(cell => cell.parent === id)
              .flatMap(cell => under(cell.id)),
          ];
          const all = nodes[0].contributors.map((_, slice) => slice);
          const contributorsOf = (ids: string[], slices: number[]) =>
            new Set(
              ids.flatMap(id =>
                slices.flatMap(slice => sliced[Number(id)].contributors[slice]),
              ),
            ).size;
          // Of a cell without any contributor everybody knows that it is 0.
          const unknowns = (ids: string[], slices: number[]) =>
            ids
              .filter(id => contributorsOf([id], all) > 0)
              .flatMap(id => slices.map(slice => `${id} ${slice}`));
          const sums: string[][] = [];
          const hidden: string[][] = [];
          const sort = (isShown: boolean, ids: string[], slices: number[]) => {
            (isShown ? sums : hidden).push(unknowns(ids, slices));
            const size = contributorsOf(ids, slices);
            expect(isShown && size > 0 && size < minimumGroupSize).toBe(false);
          };
          for (const { id } of sliced) {
            const { total, own, contributors } = within.get(id)!;
            expect(contributors).toBe(contributorsOf(under(id), all));
            sort(total, under(id), all);
            sort(own, [id], all);
            for (const slice of all) {
              sort(each.get(id)!.total, under(id), [slice]);
              sort(each.get(id)!.own, [id], [slice]);
            }
          }
          const targets = hidden.filter(target => target.length > 0);
          const cells = unknowns(
            sliced.map(({ id }) => id),
            all,
          );
          expect(recoverableCells({ cells, sums, targets })).toEqual([]);
        },
      ),
      { numRuns: 400 },
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
