import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  CheckInDeclaration,
  LedgerRequest,
  NamedWork,
  TradeOffDeclaration,
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

const caller = { credentials: mockCredentials.service() };

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
    getSquadAllocation: async ({
      path,
    }: LedgerRequest<'GetSquadAllocation'>) => ({
      checkIns: checkIns.filter(
        ({ group }) => group === stringifyEntityRef(path),
      ),
      tradeOffs: tradeOffs.filter(
        ({ group }) => group === stringifyEntityRef(path),
      ),
    }),
    createCheckIn: async ({ path, body }: LedgerRequest<'CreateCheckIn'>) => {
      write();
      checkIns.push({ ...body, group: stringifyEntityRef(path) });
    },
    createTradeOff: async ({ path, body }: LedgerRequest<'CreateTradeOff'>) => {
      write();
      tradeOffs.push({ ...body, group: stringifyEntityRef(path) });
    },
    listNamedWork: async () => ({ items: [...works] }),
    createNamedWork: async ({ body }: LedgerRequest<'CreateNamedWork'>) => {
      write();
      const created = { id: String(works.length), writings: [], ...body };
      works.push(created as Partial<NamedWork> as NamedWork);
      return works[works.length - 1];
    },
    createWriting: async ({ path, body }: LedgerRequest<'CreateWriting'>) =>
      change(path.id, work => ({
        ...work,
        writings: [
          ...work.writings,
          {
            id: String(work.writings.length),
            shared: false,
            author: 'plugin:demo-illustrations',
            writtenOn: '',
            ...body,
          },
        ],
      })),
    retireWriting: async ({ path, body }: LedgerRequest<'RetireWriting'>) =>
      change(path.id, work => ({
        ...work,
        writings: work.writings.map(writing =>
          writing.id === path.writingId ? { ...writing, ...body } : writing,
        ),
      })),
    shareWriting: async ({ path }: LedgerRequest<'ShareWriting'>) =>
      change(path.id, work => ({
        ...work,
        writings: work.writings.map(writing => ({
          ...writing,
          shared: writing.id === path.writingId,
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
      await recordIllustrations({
        ledger: told.ledger,
        caller,
        illustrations,
      }).catch(() => {});
    }
    told.breakAfter(Infinity);
    await recordIllustrations({ ledger: told.ledger, caller, illustrations });
    const writes = told.writes();
    await recordIllustrations({ ledger: told.ledger, caller, illustrations });

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
