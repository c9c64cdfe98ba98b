import {
  ActivityTrace,
  CapacityPush,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { examplePath } from './examples';
import { readCsv } from './readCsv';

/**
 * Everybody that the example's activity names, by the hash that stands for them.
 */
export function examplePersons(): string[] {
  const rows = [
    ...readCsv<{ person: string }>(
      examplePath('roadie-plugins', 'activity.csv'),
    ),
    ...readCsv<{ person: string }>(examplePath('roadie-plugins', 'people.csv')),
  ];
  return [...new Set(rows.map(({ person }) => person))];
}

/**
 * The example's activity as it is pushed: an item is a component or an area, a change is a commit.
 */
export function exampleTraces(): ActivityTrace[] {
  return readCsv<Record<string, string>>(
    examplePath('roadie-plugins', 'activity.csv'),
  ).map(row => ({
    id: `${row.commit} ${row.component || row.area}`,
    day: row.date,
    person: row.person,
    bot: row.bot === 'true',
    item: row.component || row.area,
    change: row.commit,
    ...(row.component && { component: row.component }),
    ...(row.area && { area: row.area }),
    ...(row.type && { attributes: { type: row.type } }),
  }));
}

/**
 * Who is in which squad of the example.
 */
export function exampleMemberships(): CapacityPush {
  return {
    memberships: readCsv<{ person: string; squad: string }>(
      examplePath('roadie-plugins', 'people.csv'),
    ).map(({ person, squad }) => ({
      person,
      group: `group:default/${squad}`,
    })),
  };
}
