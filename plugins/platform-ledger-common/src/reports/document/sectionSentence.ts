import { ReportSection } from '../../schema';
import {
  adoptionSentence,
  allocationSentence,
  charterSentence,
  decisionSentence,
  guardrailSentence,
  methodSentence,
  restatementSentence,
} from '../sentences';
import { ReportSnapshot } from '../snapshot';
import { ReportWords } from '../words';

const SENTENCES: Record<
  ReportSection,
  (snapshot: ReportSnapshot, words: ReportWords) => string
> = {
  decisions: decisionSentence,
  charters: charterSentence,
  allocation: allocationSentence,
  adoption: adoptionSentence,
  guardrails: guardrailSentence,
  restatements: restatementSentence,
  method: methodSentence,
};

/**
 * What is so in a section, in plain words made from its figures by rules.
 *
 * @public
 */
export function sectionSentence(
  section: ReportSection,
  options: { snapshot: ReportSnapshot; words: ReportWords },
): string {
  return SENTENCES[section](options.snapshot, options.words);
}
