import { type ShownCount, SMALLEST_SHOWN } from './withhold.ts';

/** How employers' answers are told to who sees the region and no persons. */
export const RESPONSE_TIME_RULES = {
  period: {
    days: 90,
    reason:
      'Up to the last Monday: figures that moved with every answer would show, by the difference between two days, what became of one person.',
  },
  smallestTold: {
    people: SMALLEST_SHOWN,
    reason: 'Under each figure lie the answers to at least so many different persons.',
  },
  share: {
    step: 25,
    reason:
      'In quarters and without the number of answers: from a share and a number, or from an exact share, one could compute how few persons were answered late.',
  },
} as const;

/** How an employer answered over a period. */
export interface ResponseCounts {
  /** Answers that were given, or that had their last day without one. */
  answers: number;
  /** Different persons who waited for those. */
  people: number;
  inTime: number;
  /** Different persons who got one. */
  answeredPeople: number;
  /** Working days, of those that were given. */
  medianDays: number | null;
}

/** What is told of it; null: about too few people. */
export interface ToldResponseTimes {
  medianDays: ShownCount;
  /** Hundredths, in steps of 25. */
  inTimePercent: ShownCount;
}

/** The figures of an employer as they may be shown. Nothing tells how many answers or people there were. */
export function toldResponseTimes({
  answers,
  people,
  inTime,
  answeredPeople,
  medianDays,
}: ResponseCounts): ToldResponseTimes {
  const { smallestTold, share } = RESPONSE_TIME_RULES;
  const isTold = people >= smallestTold.people;
  return {
    medianDays: isTold && answeredPeople >= smallestTold.people ? medianDays : null,
    inTimePercent: isTold ? Math.round((100 * inTime) / answers / share.step) * share.step : null,
  };
}
