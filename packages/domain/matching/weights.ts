import type { ScorePart } from './types.ts';

/** Everything in the score that somebody decided; the version goes into the log of every ranking. */
export interface MatchWeights {
  /** Changes whenever any number changes. */
  version: string;
  /** Points per part, together 100. */
  parts: Readonly<Record<ScorePart, number>>;
  importance: { essential: number; desirable: number };
  /** A related skill counts at most for this share of the skill itself, 0-1. */
  relatedFactor: number;
  /** A known training of at most so many weeks makes a missing skill count for `trainingCredit`. */
  trainingWeeksLimit: number;
  trainingCredit: number;
  /** The level that a person has after such a training (what-if). */
  trainedLevel: number;
  /** From this credit on an essential skill counts as there: the pair can be "ready". */
  readyCredit: number;
  /** Hours that meet in one point only; the rest grows with the overlap. */
  hoursMinimumCredit: number;
  /** Travel counts down to zero at the person's limit, or here where the person stated none. */
  travelReferenceKm: number;
  /** Travel where home or location is not known: neither near nor far. */
  unknownTravelCredit: number;
}

/** The weights in use. Why each has its value stands in `MATCH_WEIGHT_REASONS`. */
export const MATCH_WEIGHTS: MatchWeights = {
  version: '2026-1',
  parts: { skills: 55, hours: 15, availability: 12, travel: 10, wishes: 8 },
  importance: { essential: 3, desirable: 1 },
  relatedFactor: 0.6,
  trainingWeeksLimit: 12,
  trainingCredit: 0.3,
  trainedLevel: 3,
  readyCredit: 0.75,
  hoursMinimumCredit: 0.5,
  travelReferenceKm: 60,
  unknownTravelCredit: 0.5,
};

/** Reasons in plain words, for the page that explains the ranking and for whoever changes it. */
export const MATCH_WEIGHT_REASONS: Readonly<
  Record<Exclude<keyof MatchWeights, 'version' | 'parts'> | ScorePart, { nl: string; en: string }>
> = {
  skills: {
    nl: 'Bekwaam is inzetbaar: wat u kunt telt het zwaarst, meer dan al het andere samen.',
    en: 'What you can do counts most, more than all the rest together.',
  },
  hours: {
    nl: 'Uren bepalen of het werk echt kan, en zijn na de vaardigheden het lastigst te veranderen.',
    en: 'Hours decide whether the job is possible; after skills they are the hardest to change.',
  },
  availability: {
    nl: 'De tijden in de week tellen mee, maar roosters zijn vaak te bespreken.',
    en: 'The times of the week count, but a roster can often be discussed.',
  },
  travel: {
    nl: 'Dichterbij is beter. Verder dan uw eigen grens telt als een drempel.',
    en: 'Nearer is better. Further than your own limit is a block.',
  },
  wishes: {
    nl: 'Uw wensen geven de doorslag tussen plekken die verder even goed passen.',
    en: 'Your wishes tip the balance between jobs that fit equally well.',
  },
  importance: {
    nl: 'Een vaardigheid die echt nodig is, telt drie keer zo zwaar als een die gewenst is.',
    en: 'A skill that is essential weighs three times as much as one that is desirable.',
  },
  relatedFactor: {
    nl: 'Een verwante vaardigheid telt mee, maar nooit zo zwaar als de vaardigheid zelf.',
    en: 'A related skill counts, but never as much as the skill itself.',
  },
  trainingWeeksLimit: {
    nl: 'Een training van ongeveer een kwartaal is naast of voor een nieuwe baan te doen.',
    en: 'A training of about a quarter of a year can be done before or beside a new job.',
  },
  trainingCredit: {
    nl: 'Wat u snel kunt leren telt een beetje mee, minder dan wat u al kunt.',
    en: 'What you can learn soon counts a little, less than what you can do already.',
  },
  trainedLevel: {
    nl: 'Na een korte training werkt u nog met begeleiding op afstand (niveau 3).',
    en: 'After a short training you still work under indirect supervision (level 3).',
  },
  readyCredit: {
    nl: 'Eén niveau te laag bij zelfstandig werk (3 in plaats van 4) is op de werkplek te leren.',
    en: 'One level short of independent work (3 instead of 4) can be learnt on the job.',
  },
  hoursMinimumCredit: {
    nl: 'Als er één aantal uren is dat voor allebei kan, is dat al de helft waard.',
    en: 'One number of hours that suits both is worth half already.',
  },
  travelReferenceKm: {
    nl: 'Zonder grens rekenen we met 60 km: van de ene naar de andere kant van de regio.',
    en: 'Without a limit we reckon with 60 km: from one end of the region to the other.',
  },
  unknownTravelCredit: {
    nl: 'Als de afstand niet bekend is, telt reizen voor de helft.',
    en: 'Where the distance is not known, travel counts half.',
  },
};
