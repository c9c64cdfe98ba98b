import {
  evaluateFilterPredicate,
  FilterPredicate,
  FilterPredicateExpression,
  FilterPredicateValue,
} from '@backstage/filter-predicates';
import { JsonObject } from '@backstage/types';
import { FactsOnDay } from './SeenFact';
import { allOf, anyOf, notOf, Truth, truthOf } from './truth';

const FACTS = 'facts.';

/**
 * Whether `appliesTo` matches an entity with its facts. What hangs on a missing fact is unknown, also under `$not` and `$exists`, unless
 * the rest decides: nobody leaves the denominator by no longer reporting. Each leaf is judged by the catalog's own predicates.
 *
 * `entity`: the entity, or the part of it that the predicate reads, with paths for keys
 * @see METHODS, adoption
 * @public
 */
export function evaluateEligibility(options: {
  appliesTo: FilterPredicate;
  entity: JsonObject;
  facts: FactsOnDay;
}): Truth {
  const { appliesTo, entity, facts } = options;
  return walk(appliesTo, { entity, facts });
}

function walk(
  predicate: FilterPredicate,
  subject: { entity: JsonObject; facts: FactsOnDay },
): Truth {
  if (typeof predicate !== 'object') {
    return truthOf(evaluateFilterPredicate(predicate, subject.entity));
  }
  if (isAll(predicate)) {
    return allOf(predicate.$all.map(part => walk(part, subject)));
  }
  if (isAny(predicate)) {
    return anyOf(predicate.$any.map(part => walk(part, subject)));
  }
  if (isNot(predicate)) {
    return notOf(walk(predicate.$not, subject));
  }
  return allOf(
    Object.entries<FilterPredicateValue>(predicate).map(([key, wanted]) =>
      leaf({ key, wanted, ...subject }),
    ),
  );
}

function isAll(value: object): value is { $all: FilterPredicate[] } {
  return '$all' in value;
}

function isAny(value: object): value is { $any: FilterPredicate[] } {
  return '$any' in value;
}

function isNot(value: object): value is { $not: FilterPredicate } {
  return '$not' in value;
}

function leaf(options: {
  key: string;
  wanted: FilterPredicateValue;
  entity: JsonObject;
  facts: FactsOnDay;
}): Truth {
  const { key, wanted, entity, facts } = options;
  const predicate = { [key]: wanted };
  if (!isExpression(predicate)) {
    // An operator nobody knows: neither outcome would be honest.
    return 'unknown';
  }
  if (!key.startsWith(FACTS)) {
    return truthOf(evaluateFilterPredicate(predicate, entity));
  }
  const fact = key.slice(FACTS.length);
  const seen = facts(fact);
  return seen
    ? truthOf(
        evaluateFilterPredicate(predicate, { facts: { [fact]: seen.value } }),
      )
    : 'unknown';
}

function isExpression(
  value: Record<string, FilterPredicateValue>,
): value is FilterPredicateExpression {
  return Object.keys(value).every(key => !key.startsWith('$'));
}
