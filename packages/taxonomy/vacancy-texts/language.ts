import { foldText } from '../text/index.ts';

/** Small words that one language uses all the time and the other two hardly. */
const SMALL_WORDS = {
  nl: 'de het een van en je jij wij we ik u bij voor naar ook niet zijn is met aan op of als die dat wat wie onze jouw',
  en: 'the and of to you we our your with for are is will have this that at as or from who be',
  de: 'der die das und ist sie wir mit fur ein eine einen den dem zu von im auf oder ihre unser nicht bei als sich',
} as const;
type Language = keyof typeof SMALL_WORDS;

const LANGUAGES = Object.keys(SMALL_WORDS) as Language[];
const SETS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(SMALL_WORDS.nl.split(' ')),
  en: new Set(SMALL_WORDS.en.split(' ')),
  de: new Set(SMALL_WORDS.de.split(' ')),
};

/** Below so many small words of another language, a text is too short to judge. */
const LEAST_EVIDENCE = 4;

/** False where the small words are clearly those of English or German. */
export function isDutch(text: string): boolean {
  const counts: Record<Language, number> = { nl: 0, en: 0, de: 0 };
  for (const word of foldText(text).split(' ')) {
    for (const language of LANGUAGES) if (SETS[language].has(word)) counts[language] += 1;
  }
  const other = Math.max(counts.en, counts.de);
  return other < LEAST_EVIDENCE || counts.nl >= other;
}
