import {
  addDays,
  ReportPeriod,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A calendar quarter by its label: `2024-Q4`. */
export function exampleQuarter(label: string): ReportPeriod {
  const [year, quarter] = label.split('-Q').map(Number);
  const next =
    quarter === 4 ? `${year + 1}-01-01` : firstDay(year, quarter + 1);
  return { label, from: firstDay(year, quarter), to: addDays(next, -1) };
}

/** So many quarters before one. */
export function quarterBefore(label: string, quarters: number): string {
  const [year, quarter] = label.split('-Q').map(Number);
  const place = year * 4 + quarter - 1 - quarters;
  return `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;
}

function firstDay(year: number, quarter: number): string {
  return `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
}
