export {
  type AdoptionChange,
  adoptionChange,
  adoptionSentence,
} from './adoptionSentence';
export {
  allocationSentence,
  redistributedSentence,
} from './allocationSentence';
export { charterOutlook, type CharterOutlook } from './charterOutlook';
export { charterSentence } from './charterSentence';
export { decisionSentence } from './decisionSentence';
export {
  guardrailSentence,
  methodSentence,
  restatementSentence,
} from './evidenceSentences';
