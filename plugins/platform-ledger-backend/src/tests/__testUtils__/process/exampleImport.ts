import { readFileSync } from 'node:fs';
import {
  FactType,
  FactValue,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { examplePath } from '../examples';
import { readCsv } from '../readCsv';

interface FactRow {
  observed_on: string;
  component: string;
  fact: string;
  value: string;
}

/** The source under which the example is pushed. */
export const EXAMPLE_SOURCE = 'roadie-plugins';

export const exampleTypes: FactType[] = JSON.parse(
  readFileSync(examplePath('roadie-plugins', 'fact-types.json'), 'utf8'),
);

/**
 * The example's months as NDJSON, some a push. In every other push each month is followed by its end; in the others all ends
 * come last, so that many sweeps are under way at once.
 */
export function examplePushes(monthsEach: number): string[] {
  const months = readMonths();
  const pushes: string[] = [];
  for (let first = 0; first < months.length; first += monthsEach) {
    const chosen = months.slice(first, first + monthsEach);
    const lines =
      pushes.length % 2 === 0
        ? chosen.flatMap(month => [...month.observations, month.end])
        : [
            ...chosen.flatMap(month => month.observations),
            ...chosen.map(month => month.end),
          ];
    pushes.push(lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  }
  return pushes;
}

interface Month {
  observations: object[];
  end: { sweep: { observedOn: string; count: number } };
}

function readMonths(): Month[] {
  const types = new Map(exampleTypes.map(type => [type.id, type.type]));
  const months = new Map<string, object[]>();
  for (const row of readCsv<FactRow>(
    examplePath('roadie-plugins', 'facts.csv'),
  )) {
    const observations = months.get(row.observed_on) ?? [];
    observations.push({
      entity: row.component,
      fact: row.fact,
      value: valueOf(row.value, types.get(row.fact)),
      observedOn: row.observed_on,
    });
    months.set(row.observed_on, observations);
  }
  return Array.from(months, ([observedOn, observations]) => ({
    observations,
    end: { sweep: { observedOn, count: observations.length } },
  }));
}

function valueOf(
  text: string,
  type: FactType['type'] | undefined,
): FactValue | undefined {
  switch (type) {
    case 'boolean':
      return text === 'true';
    case 'number':
      return Number(text);
    default:
      return text;
  }
}
