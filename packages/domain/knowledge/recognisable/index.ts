export { findRecognisable, type Recognisable, type WriterContext } from './find-recognisable.ts';
export {
  RECOGNISABLE_KINDS,
  RECOGNISABLE_RULES,
  type RecognisableKind,
  type RecognisableRule,
  type RecognisableWeight,
} from './rules.ts';
export { asKept, recognisableIssues, toMend } from './mend.ts';
