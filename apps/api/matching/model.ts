import type { MatchingModel } from '@inzetbaar/contracts/matching';
import { AUTHORITY_RULES, LEGAL_TITLE_RULES, WORKING_TIME_LIMITS } from '@inzetbaar/domain/law';
import { MATCH_WEIGHT_REASONS, MATCH_WEIGHTS, SCORE_PARTS } from '@inzetbaar/domain/matching';
import { presentLawRow } from './present.ts';

const { version, parts, importance, ...numbers } = MATCH_WEIGHTS;

/** How the ranking is made, from the very tables that make it. */
export const MATCHING_MODEL: MatchingModel = {
  weights: {
    version,
    parts: SCORE_PARTS.map((part) => ({
      part,
      points: parts[part],
      reason: MATCH_WEIGHT_REASONS[part],
    })),
    settings: [
      {
        name: 'importance',
        value: `${importance.essential} : ${importance.desirable}`,
        reason: MATCH_WEIGHT_REASONS.importance,
      },
      ...(Object.keys(numbers) as (keyof typeof numbers)[]).map((name) => ({
        name,
        value: String(numbers[name]),
        reason: MATCH_WEIGHT_REASONS[name],
      })),
    ],
  },
  law: [...LEGAL_TITLE_RULES, ...AUTHORITY_RULES, ...WORKING_TIME_LIMITS].map(presentLawRow),
};
