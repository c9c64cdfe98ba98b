import { Rule } from './types';

/**
 * The ids of the facts that a rule reads, sorted, each once.
 *
 * @public
 */
export function factsOfRule(rule: Rule): string[] {
  const facts = new Set<string>();
  collect(rule, facts);
  return Array.from(facts).sort();
}

function collect(rule: Rule, facts: Set<string>): void {
  if ('fact' in rule) {
    facts.add(rule.fact);
  } else if ('not' in rule) {
    collect(rule.not, facts);
  } else {
    for (const part of 'all' in rule ? rule.all : rule.any) {
      collect(part, facts);
    }
  }
}
