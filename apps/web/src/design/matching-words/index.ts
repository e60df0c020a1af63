export { FitExplanation } from './FitExplanation.tsx';
export { bestReasons, biggestGap, blocksInWords } from './fit-words.ts';
export { inSentence } from './say.ts';
export { timesInWords } from './times-in-words.ts';
export { useSay } from './useSay.ts';
