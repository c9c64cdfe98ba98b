import { ComparisonResult } from '../schema';
import { Comparison, Rule } from '../definitions/types';
import { DayNumber, fromDayNumber } from '../time';
import { compareFact } from './compareFact';
import { comparisonOperator } from './comparisonOperator';
import { FactsOnDay, SeenFact } from './SeenFact';
import { allOf, anyOf, notOf, Truth, truthOf } from './truth';

/**
 * What a rule is judged on.
 *
 * @public
 */
export interface RuleEvidence {
  facts: FactsOnDay;
  day: DayNumber;
  /** Evidence older than this many days counts as missing; the last day is still fresh. */
  freshDays?: number;
}

/**
 * What a rule says, and how each of its comparisons came out, in the order they are written.
 *
 * @public
 */
export interface RuleResult {
  outcome: Truth;
  comparisons: ComparisonResult[];
}

/**
 * Judges a rule in three-valued logic: a test on a missing fact is unknown, under `not` too. `exists` alone answers without a value; of one
 * that is too old it says nothing, since nobody knows whether it is still there.
 *
 * @see DESIGN, law 3
 * @public
 */
export function evaluateRule(rule: Rule, evidence: RuleEvidence): RuleResult {
  const comparisons: ComparisonResult[] = [];
  const outcome = walk({ rule, evidence, negated: false, comparisons });
  return { outcome, comparisons };
}

/**
 * What a rule says, without the explanation: what timelines are computed with.
 */
export function ruleOutcome(rule: Rule, evidence: RuleEvidence): Truth {
  return walk({ rule, evidence, negated: false });
}

function walk(options: {
  rule: Rule;
  evidence: RuleEvidence;
  negated: boolean;
  /** Where explanations are collected. */
  comparisons?: ComparisonResult[];
}): Truth {
  const { rule, evidence, negated, comparisons } = options;
  if ('fact' in rule) {
    const judged = judge(rule, evidence);
    comparisons?.push(explain({ comparison: rule, judged, evidence, negated }));
    return judged.outcome;
  }
  if ('not' in rule) {
    return notOf(walk({ ...options, rule: rule.not, negated: !negated }));
  }
  // Every part is walked, also where the first decides: the explanation names them all.
  return 'all' in rule
    ? allOf(rule.all.map(part => walk({ ...options, rule: part })))
    : anyOf(rule.any.map(part => walk({ ...options, rule: part })));
}

interface JudgedComparison {
  seen?: SeenFact;
  stale: boolean;
  outcome: Truth;
}

function judge(
  comparison: Comparison,
  evidence: RuleEvidence,
): JudgedComparison {
  const { facts, day, freshDays } = evidence;
  const seen = facts(comparison.fact);
  const asked = comparisonOperator(comparison);
  const stale =
    seen !== undefined &&
    freshDays !== undefined &&
    day - seen.observedOn > freshDays;
  let outcome: Truth = 'unknown';
  if (asked && seen && !stale) {
    outcome = compareFact({ seen, ...asked, day });
  } else if (asked?.operator === 'exists' && !seen) {
    outcome = truthOf(asked.wanted === false);
  }
  return { seen, stale, outcome };
}

function explain(options: {
  comparison: Comparison;
  judged: JudgedComparison;
  evidence: RuleEvidence;
  negated: boolean;
}): ComparisonResult {
  const { comparison, judged, evidence, negated } = options;
  const { seen, stale, outcome } = judged;
  const asked = comparisonOperator(comparison);
  return {
    fact: comparison.fact,
    factTitle: seen?.title,
    unit: seen?.unit,
    operator: asked?.operator ?? 'is',
    wanted: asked?.wanted ?? [],
    seen: seen?.value,
    stale,
    source: seen?.source,
    observedOn: seen && fromDayNumber(seen.observedOn),
    ageDays: seen && evidence.day - seen.observedOn,
    negated,
    outcome,
  };
}
