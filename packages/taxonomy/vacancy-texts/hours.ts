import type { VacancyProposals } from '@inzetbaar/domain/vacancies';

const NUMBER = String.raw`(\d{1,2}(?:[.,]5)?)`;
const UNTIL = String.raw`\s*(?:-|–|—|/|tot en met|t/m|tot|à|en|tot maximaal)\s*`;
const PER_WEEK = String.raw`\s*(?:uur|uren|u\.?|hours)?\s*(?:per\s+week|in\s+de\s+week|p\.?\s?/?\s?w\b\.?|/\s?week|per\s+weken)`;
const UNITS = String.raw`\s*(?:uur|uren|hours)\b(?!\s*(?:per\s+(?:dag|nacht|maand)|zorg|bereikbaar))(?!s)`;

/** A number of which a list has one more: "16, 20 of 24 uur". */
const SKIPPED = String.raw`\d{1,2}(?:[.,]5)?`;
/** Fewer hours are those of a shift, more those of a working week that nobody offers alone. */
const WEEK_ALONE = String.raw`((?:1[2-9]|2\d|3\d|40)(?:[.,]5)?)`;
/** "Om 16 uur", "tot 22 uur" and "binnen 24 uur" are moments or spans. */
const NOT_A_MOMENT = String.raw`(?<!\b(?:om|rond|vanaf|tot|voor|na|van|binnen|elke|iedere|dagen|en|per)\s+)(?<!/\s?)`;

/** From sure to less sure; a clock time has a dot, a colon or another digit beside it. */
const PATTERNS = [
  {
    source: `${NUMBER}(?:\\s*uur)?(?:\\s+per\\s+week)?${UNTIL}(?:maximaal\\s+)?${NUMBER}${PER_WEEK}`,
    isRange: true,
  },
  { source: `${NUMBER}${UNTIL}${NUMBER}${UNITS}`, isRange: true },
  { source: `${NUMBER}${PER_WEEK}`, isRange: false },
  // "16, 20 of 24 uur"
  { source: `${NUMBER}(?:,\\s*${SKIPPED})*\\s+of\\s+${NUMBER}${UNITS}`, isRange: true },
  {
    source: `(?:contract(?:en)?|dienstverband|functie|baan)\\s+(?:van|voor|vanaf)\\s+${NUMBER}${UNITS}`,
    isRange: false,
  },
  // Last of all a number that stands by itself: "Kerkrade, 24 uur".
  {
    source: `${NOT_A_MOMENT}${WEEK_ALONE}${UNITS}(?!\\s+(?:in|van|later|eerder|toezicht))`,
    isRange: false,
  },
].map(({ source, isRange }) => ({
  pattern: new RegExp(`(?<![\\d.,:])${source}`, 'i'),
  isRange,
}));

/** More is no week of one person (Arbeidstijdenwet, article 5:7: 60 hours at most). */
const MOST_HOURS = 60;
const CLOCK = /\b\d{1,2}[.:]\d{2}\b/;

/** Hours a week as the text says them; a single number is both the least and the most. */
export function readHours(text: string): VacancyProposals['hours'] {
  for (const { pattern, isRange } of PATTERNS) {
    for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
      const min = toNumber(match[1]);
      const max = isRange ? toNumber(match[2]) : min;
      const isClock = CLOCK.test(match[0]);
      if (min <= max && max > 0 && max <= MOST_HOURS && !isClock) {
        const start = match.index + match[0].search(/\d/);
        return { start, end: match.index + match[0].trimEnd().length, min, max };
      }
    }
  }
  return null;
}

function toNumber(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
