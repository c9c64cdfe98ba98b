import {
  AllocationMethod,
  CrossCutting,
  DaySpan,
  sensitivity,
  SensitivityRow,
  SensitivityVariant,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { collectEffort } from '../engine/collectEffort';
import { JudgingPolicy } from '../engine/PolicyBook';
import { SquadCalendar } from '../engine/SquadCalendar';
import { SquadEffort } from '../engine/EffortCells';
import { cellOf, knownSlices, SquadPeriod } from './cellOf';
import { declaredFigures } from './declaredFigures';
import { PLATFORM } from './judgeFigures';
import { periodDisclosure } from './periodDisclosure';
import { AllocationSession } from './readBooks';

const READING: Exclude<AllocationMethod, 'declared'>[] = [
  'equal-split',
  'time-in-progress',
  'points',
];
const RULES: CrossCutting[] = ['alone', 'always'];

/**
 * A squad's period by each method that has anything to say of it, both rules for cross-cutting areas and both denominators. Methods that read activity
 * are shown where the squad's cell is, and enough persons gave anything by the method; of a period whose traces were reduced, the policy's own alone.
 *
 * @see METHODS, allocation: sensitivity
 */
export async function sensitivityOf(
  session: AllocationSession,
  options: SquadPeriod,
): Promise<SensitivityRow[]> {
  const { books, group, period } = options;
  const { policy } = period;
  const { places, end } = knownSlices(options);
  const variants: SensitivityVariant[] = [];
  if (places.length > 0 && periodDisclosure(options).shown) {
    const raw = { start: period.start, end };
    variants.push(
      ...(books.reduced.isRaw(raw)
        ? await readingVariants(session, options, raw)
        : ownVariant(options)),
    );
  }
  const span = {
    start: period.start,
    end: Math.min(period.end, books.asOf + 1),
  };
  const { minimumGroupSize } = period.policy.spec;
  const declared = declaredFigures({ books, group, span, minimumGroupSize });
  if (declared) {
    const attributed = sumOf(declared.categories);
    variants.push({
      method: 'declared',
      platform: platformOf(declared.categories),
      attributed,
      // Of squad-days, what is declared is all of the capacity, whatever that is.
      capacity: declared.unit === 'squad-days' ? attributed : declared.capacity,
    });
  }
  return sensitivity({ variants, policy: policy.spec });
}

/** Of reduced traces only what the policy's own method made of them is known. */
function ownVariant(options: SquadPeriod): SensitivityVariant[] {
  const { method, crossCutting } = options.period.policy.spec;
  const { platform, attributed, capacity } = cellOf(options);
  return method === 'declared' ||
    platform === undefined ||
    attributed === undefined
    ? []
    : [{ method, crossCutting, platform, attributed, capacity }];
}

async function readingVariants(
  session: AllocationSession,
  { books, group, period }: SquadPeriod,
  span: DaySpan,
): Promise<SensitivityVariant[]> {
  const judges = READING.flatMap(method =>
    RULES.map(crossCutting => judgeBy(period.policy, { method, crossCutting })),
  );
  const calendar = SquadCalendar.ofSpan(span, judges);
  const { cells } = await collectEffort({
    tx: session.tx,
    reader: session.engine.sources.reader,
    recording: books.recording,
    asOf: books.asOf,
    calendars: new Map([[group, calendar]]),
    members: books.members,
    overrides: books.overrides,
  });
  const effort = cells.get(group) ?? SquadEffort.create(calendar);
  const minimum = period.policy.spec.minimumGroupSize;
  return judges.flatMap(judge => {
    const categories = effort.categories([0], judge);
    return effort.contributorsBy(0, judge).size >= minimum
      ? [
          {
            method: judge.spec.method,
            crossCutting: judge.spec.crossCutting,
            platform: platformOf(categories),
            attributed: sumOf(categories),
            capacity: books.capacity.of(group, span),
          },
        ]
      : [];
  });
}

function judgeBy(
  policy: JudgingPolicy,
  variant: { method: AllocationMethod; crossCutting: CrossCutting },
): JudgingPolicy {
  return {
    ...policy,
    key: `${policy.key} ${variant.method} ${variant.crossCutting}`,
    spec: { ...policy.spec, ...variant },
  };
}

function platformOf(categories: { category: string; days: number }[]): number {
  return sumOf(categories.filter(({ category }) => category === PLATFORM));
}

function sumOf(categories: { days: number }[]): number {
  return categories.reduce((sum, { days }) => sum + days, 0);
}
