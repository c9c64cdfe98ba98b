import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  Day,
  fieldError,
  isDay,
  ReportDeclaration,
  ReportPeriod,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { monthsOf, ReportCalendar, reportPeriod } from './reportPeriod';

const LONGEST = 200;
const LONGEST_MONTHS = 24;
/** What a report is read against lies up to its longest period before it, and days begin in 1970. */
const EARLIEST: Day = '1972-01-01';

/** A declaration with everything filled in. */
export interface CheckedDeclaration {
  /** Lower case; empty: the whole organisation. */
  scope: string;
  period: ReportPeriod;
  title: string;
  audience: string;
}

/**
 * @throws InputError that names the field
 */
export function checkDeclaration(options: {
  declaration: ReportDeclaration;
  calendar: ReportCalendar;
  today: Day;
}): CheckedDeclaration {
  const { declaration, calendar, today } = options;
  const { from, to } = declaration;
  for (const [field, day] of Object.entries({ from, to })) {
    if (!isDay(day)) {
      throw fieldError(field, `'${day}' is not a day of the form YYYY-MM-DD`);
    }
  }
  if (to < from) {
    throw fieldError('to', `${to} lies before ${from}: the period is empty`);
  }
  if (from > today) {
    throw fieldError('from', `${from} is a day to come`);
  }
  const scope = scopeOf(declaration.group);
  const period = reportPeriod({ from, to, ...calendar });
  if (monthsOf(period) > LONGEST_MONTHS) {
    throw fieldError(
      'to',
      `${to} lies more than ${LONGEST_MONTHS} months after ${from}`,
    );
  }
  if (from < EARLIEST) {
    throw fieldError('from', `${from} lies before ${EARLIEST}`);
  }
  return {
    scope,
    period,
    title:
      textOf('title', declaration.title) ??
      `Platform report ${period.label}${scope && `, ${parseEntityRef(scope).name}`}`,
    audience: textOf('audience', declaration.audience) ?? 'Leadership',
  };
}

function scopeOf(group: string | undefined): string {
  if (group === undefined) {
    return '';
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(group, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw fieldError('group', `'${group}' is not an entity reference`);
  }
}

function textOf(field: string, text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  if (trimmed && trimmed.length > LONGEST) {
    throw fieldError(field, `must have at most ${LONGEST} characters`);
  }
  return trimmed || undefined;
}
