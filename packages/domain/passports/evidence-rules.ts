import { addDays, addMonths, type CalendarDate } from '../calendar/index.ts';
import type { Evidence, EvidenceKind } from './evidence.ts';

/** How long evidence of a kind holds, and why. */
export interface EvidenceRule {
  kind: EvidenceKind;
  /** For skills that are a reserved procedure (Wet BIG article 36), or for all others. */
  reserved: boolean;
  /** Months after it was given; null: as long as the person says so. */
  validMonths: number | null;
  /** Months after the last time in practice; null: practice does not count. */
  practisedMonths: number | null;
  source: string;
  /** Plain Dutch and English (B1), shown as it is. */
  explanation: { nl: string; en: string };
}

/**
 * The law asks for a person who is able (bekwaam) at the moment of acting and names no term; three
 * years and yearly practice are how the sector fills that in.
 */
const RESERVED_SOURCE =
  'Wet BIG art. 35 lid 1 onder b en art. 36; termijn: afspraak van de sector, toets elke drie jaar';
const PRODUCT_SOURCE = 'Afspraak van Inzetbaar';

function reserved(kind: EvidenceKind, validMonths: number | null): EvidenceRule {
  const years = validMonths === null ? null : validMonths / 12;
  return {
    kind,
    reserved: true,
    validMonths,
    practisedMonths: 12,
    source: RESERVED_SOURCE,
    explanation:
      years === null
        ? {
            nl: 'Voorbehouden handeling: u moet dit elk jaar doen.',
            en: 'Reserved procedure: you have to do this every year.',
          }
        : {
            nl: `Voorbehouden handeling: geldt hoogstens ${years} jaar, en u moet dit elk jaar doen.`,
            en: `Reserved procedure: holds ${years === 1 ? 'one year' : `${years} years`} at most, and you have to do this every year.`,
          },
  };
}

function other(kind: EvidenceKind, validMonths: number | null, nl: string, en: string) {
  return {
    kind,
    reserved: false,
    validMonths,
    practisedMonths: null,
    source: PRODUCT_SOURCE,
    explanation: { nl, en },
  } satisfies EvidenceRule;
}

/** One row for each kind, for reserved procedures and for other skills. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  reserved('own-statement', null),
  reserved('colleague', 12),
  reserved('supervisor', 36),
  reserved('certificate', 36),
  reserved('evaluation', 36),
  other(
    'own-statement',
    null,
    'Uw eigen woord geldt zolang het in uw paspoort staat.',
    'Your own word holds as long as it is in your passport.',
  ),
  other(
    'colleague',
    36,
    'Een collega zag hoe u nu werkt. Dat zegt na 3 jaar minder.',
    'A colleague saw how you work now. After 3 years that says less.',
  ),
  other(
    'supervisor',
    60,
    'Een leidinggevende of begeleider tekende ervoor. Dat geldt 5 jaar.',
    'A supervisor signed for it. That holds for 5 years.',
  ),
  other(
    'certificate',
    60,
    'Kennis uit een opleiding verandert. Een certificaat telt hier 5 jaar.',
    'What is taught changes. A certificate counts for 5 years here.',
  ),
  other(
    'evaluation',
    60,
    'Een beoordeling van een stage of traineeship telt 5 jaar.',
    'An evaluation of a trainee period counts for 5 years.',
  ),
];

/** The row that rules evidence of a kind. */
export function evidenceRuleFor(kind: EvidenceKind, isReserved: boolean): EvidenceRule {
  const rule = EVIDENCE_RULES.find((row) => row.kind === kind && row.reserved === isReserved);
  if (rule === undefined) throw new RangeError(`no rule for evidence of kind ${kind}`);
  return rule;
}

/**
 * The last day on which evidence holds; null: it does not lapse. Where no practice was told, the day
 * on which it was given counts as practice.
 */
export function evidenceValidUntil(
  { kind, givenOn, lastPractisedOn }: Omit<Evidence, 'level'>,
  isReserved: boolean,
): CalendarDate | null {
  const { validMonths, practisedMonths } = evidenceRuleFor(kind, isReserved);
  const ends = [
    lastDay(givenOn, validMonths),
    lastDay(lastPractisedOn ?? givenOn, practisedMonths),
  ];
  return ends.filter((end) => end !== null).toSorted()[0] ?? null;
}

/** People hear of evidence that lapses so many days before its last one. */
export const EVIDENCE_REMINDER_DAYS = 42;

function lastDay(from: CalendarDate, months: number | null): CalendarDate | null {
  return months === null ? null : addDays(addMonths(from, months), -1);
}
