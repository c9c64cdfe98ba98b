import {
  AllocationMethod,
  CrossCutting,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from './PolicyBook';
import { SquadCalendar } from './SquadCalendar';

/** How activity is read: a method and a rule for cross-cutting areas. */
export interface EffortVariant {
  method: Exclude<AllocationMethod, 'declared'>;
  crossCutting: CrossCutting;
}

/** Whether a policy reads activity so. */
export function judgesBy(
  { spec }: JudgingPolicy,
  variant: EffortVariant,
): boolean {
  return (
    spec.method === variant.method && spec.crossCutting === variant.crossCutting
  );
}

/** Each way once in which any policy of the calendars reads activity. */
export function variantsOf(
  calendars: Iterable<SquadCalendar>,
): EffortVariant[] {
  const variants = new Map<string, EffortVariant>();
  for (const { spec } of judgesOf(calendars)) {
    const { method, crossCutting } = spec;
    if (method !== 'declared') {
      variants.set(`${method} ${crossCutting}`, { method, crossCutting });
    }
  }
  return [...variants.values()];
}

/** Each policy once that judges any day of the calendars. */
export function judgesOf(calendars: Iterable<SquadCalendar>): JudgingPolicy[] {
  const judges = new Set<JudgingPolicy>();
  for (const calendar of calendars) {
    for (const policy of calendar.judges) {
      judges.add(policy);
    }
  }
  return [...judges];
}
