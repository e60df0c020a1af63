import { SCORE_PARTS } from '@inzetbaar/domain/matching';
import type { FitStatus, ScorePart } from '@inzetbaar/domain/matching';

/** A part of an explanation, as the contract gives it; only these fields matter for the picture. */
export interface FitPart {
  kind: string;
  status: FitStatus;
  points: number;
  maxPoints: number;
}

/** One petal of the picture: a part of the score, how it stands and how far it is filled (0-1). */
export interface Petal {
  part: ScorePart;
  status: FitStatus;
  fill: number;
}

const SMALLEST_PARTIAL = 0.3;
const LARGEST_PARTIAL = 0.85;

/**
 * The five petals, always in the same order and place, so that two pictures can be compared. A part
 * that was not given is `unknown`. Whole and partial petals never look the same.
 */
export function petalsOf(parts: readonly FitPart[]): Petal[] {
  return SCORE_PARTS.map((name) => {
    const part = parts.find((each) => each.kind === name);
    if (part === undefined) return { part: name, status: 'unknown', fill: 0 };
    return { part: name, status: part.status, fill: fillOf(part) };
  });
}

/** Parts outside the score, such as a protected title, that stand in the way. */
export function blockedRules(parts: readonly FitPart[]): string[] {
  return parts
    .filter((part) => part.status === 'blocked' && !SCORE_PARTS.some((name) => name === part.kind))
    .map((part) => part.kind);
}

function fillOf(part: FitPart): number {
  if (part.status === 'met') return 1;
  if (part.status !== 'partly') return 0;
  const share = part.maxPoints > 0 ? part.points / part.maxPoints : 0;
  return Math.min(LARGEST_PARTIAL, Math.max(SMALLEST_PARTIAL, share));
}
