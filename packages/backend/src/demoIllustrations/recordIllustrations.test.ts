import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CheckInDeclaration,
  NamedWork,
  TradeOffDeclaration,
  WritingDeclaration,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { parse } from 'yaml';
import { illustrationsSchema } from './Illustrations';
import { IllustratedLedger, recordIllustrations } from './recordIllustrations';

const illustrations = illustrationsSchema.parse(
  parse(
    readFileSync(
      resolve(__dirname, '../../../../examples/illustrations.yaml'),
      'utf8',
    ),
  ),
);

/** A ledger that keeps what it is told, and counts how often it is told something. */
function createLedger() {
  const checkIns: (CheckInDeclaration & { group: string })[] = [];
  const tradeOffs: (TradeOffDeclaration & { group: string })[] = [];
  const works: NamedWork[] = [];
  let writes = 0;
  let breaksAfter = Infinity;
  function write() {
    if (writes === breaksAfter) {
      throw new Error('The ledger is gone');
    }
    writes += 1;
  }
  function change(id: string, to: (work: NamedWork) => NamedWork) {
    write();
    const index = Number(id);
    works[index] = to(works[index]);
    return works[index];
  }
  const ledger = {
    getSquadAllocation: async (group: string) => ({
      checkIns: checkIns.filter(checkIn => checkIn.group === group),
      tradeOffs: tradeOffs.filter(tradeOff => tradeOff.group === group),
    }),
    createCheckIn: async (group: string, checkIn: CheckInDeclaration) => {
      write();
      checkIns.push({ ...checkIn, group });
    },
    createTradeOff: async (group: string, tradeOff: TradeOffDeclaration) => {
      write();
      tradeOffs.push({ ...tradeOff, group });
    },
    listNamedWork: async () => [...works],
    createNamedWork: async (work: { name: string; illustration?: boolean }) => {
      write();
      const created = { id: String(works.length), writings: [], ...work };
      works.push(created as Partial<NamedWork> as NamedWork);
      return works[works.length - 1];
    },
    createWriting: async (id: string, writing: WritingDeclaration) =>
      change(id, work => ({
        ...work,
        writings: [
          ...work.writings,
          {
            id: String(work.writings.length),
            shared: false,
            author: 'plugin:demo-illustrations',
            writtenOn: '',
            ...writing,
          },
        ],
      })),
    retireWriting: async (
      id: string,
      writingId: string,
      retirement: { retiredOn?: string } = {},
    ) =>
      change(id, work => ({
        ...work,
        writings: work.writings.map(writing =>
          writing.id === writingId ? { ...writing, ...retirement } : writing,
        ),
      })),
    shareWriting: async (id: string, writingId: string) =>
      change(id, work => ({
        ...work,
        writings: work.writings.map(writing => ({
          ...writing,
          shared: writing.id === writingId,
        })),
      })),
  };
  // Of what it answers, the illustrations read no more than this.
  const answers: object = ledger;
  return {
    ledger: answers as IllustratedLedger,
    checkIns,
    tradeOffs,
    works,
    writes: () => writes,
    breakAfter: (count: number) => {
      breaksAfter = count;
    },
  };
}

describe('recordIllustrations', () => {
  it('records each once, marked for what it is, also where it broke off between', async () => {
    const told = createLedger();
    for (let after = 0; after < 30; after += 3) {
      told.breakAfter(after);
      await recordIllustrations(told.ledger, illustrations).catch(() => {});
    }
    told.breakAfter(Infinity);
    await recordIllustrations(told.ledger, illustrations);
    const writes = told.writes();
    await recordIllustrations(told.ledger, illustrations);

    expect(told.writes()).toBe(writes);
    expect(told.checkIns).toHaveLength(illustrations.checkIns.length);
    expect(told.tradeOffs).toHaveLength(illustrations.tradeOffs.length);
    expect(
      [...told.checkIns, ...told.tradeOffs, ...told.works].every(
        ({ illustration }) => illustration,
      ),
    ).toBe(true);
    expect(
      told.works.map(({ name, writings }) => [name, writings.length]),
    ).toEqual(
      illustrations.namedWork.map(({ name, writings }) => [
        name,
        writings.length,
      ]),
    );
    expect(told.works[0].writings.map(({ shared }) => shared)).toEqual([
      true,
      false,
      false,
    ]);
    expect(told.works[0].writings[1].retiredOn).toBe('2025-07-01');
  });
});
