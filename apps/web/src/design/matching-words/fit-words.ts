import { BLOCK_KINDS, SCORE_PARTS } from '@inzetbaar/domain/matching';
import { wordsOfPart } from './part-words.ts';
import type { PartView, PartWords } from './part-words.ts';
import { branchName, skillList } from './say.ts';
import type { Say } from './say.ts';
import { gapInWords, gapsOf, strengthsOf } from './skill-words.ts';

/** What there is of an explanation, of either view. */
export interface FitView {
  parts: readonly PartView[];
}

const KINDS: readonly string[] = [...new Set<string>([...SCORE_PARTS, ...BLOCK_KINDS])];

/** Every part in sentences: what stands in the way first, then in a fixed order. */
export function wordsOfFit(fit: FitView, say: Say): PartWords[] {
  return fit.parts.toSorted((a, b) => rankOf(a) - rankOf(b)).map((part) => wordsOfPart(part, say));
}

/** The best reasons why it fits, at most `max`, each one short sentence. */
export function bestReasons(fit: FitView, say: Say, max = 3): string[] {
  return fit.parts
    .toSorted((a, b) => b.points - a.points)
    .flatMap((part) => reasonOf(part, say) ?? [])
    .slice(0, max);
}

/** What stands in the way most: a block before a gap, the largest gap before a smaller one. */
export function biggestGap(fit: FitView, say: Say): PartWords | undefined {
  const blocked = fit.parts.find((part) => part.status === 'blocked');
  if (blocked !== undefined) return wordsOfPart(blocked, say);
  const gap = fit.parts
    .filter((part) => part.status === 'partly' || part.status === 'missing')
    .toSorted((a, b) => b.maxPoints - b.points - (a.maxPoints - a.points))[0];
  if (gap === undefined) return undefined;
  const words = wordsOfPart(gap, say);
  // Of the skills the heaviest gap is told, not the whole overview.
  const skill = gap.kind === 'skills' ? gapsOf(gap)[0] : undefined;
  return skill === undefined ? words : { ...words, sentences: [gapInWords(skill, say)] };
}

/** Every part that blocks, in sentences. */
export function blocksInWords(fit: FitView, say: Say): PartWords[] {
  return fit.parts
    .filter((part) => part.status === 'blocked')
    .map((part) => wordsOfPart(part, say));
}

function reasonOf(part: PartView, say: Say): string | undefined {
  const { t, formats, reader } = say;
  if (part.kind === 'skills') {
    const strengths = strengthsOf(part);
    if (strengths.length === 0) return undefined;
    return t('matchingWords.reason.skills', { reader, skills: skillList(strengths, say, 3) });
  }
  if (part.status !== 'met') return undefined;
  switch (part.kind) {
    case 'hours':
      return part.overlap === null
        ? undefined
        : t('matchingWords.reason.hours', {
            overlap: formats.hoursRange(part.overlap.min, part.overlap.max),
          });
    case 'availability':
      return t('matchingWords.reason.availability');
    case 'travel':
      return part.distanceKm === null
        ? undefined
        : t('matchingWords.reason.travel', { distance: formats.km(part.distanceKm) });
    case 'wishes':
      return part.branchWished === true
        ? t('matchingWords.reason.wishes', { branch: branchName(part.branch, say) })
        : undefined;
    case 'title':
      return t('matchingWords.reason.title', { reader });
    default:
      return undefined;
  }
}

function rankOf(part: PartView): number {
  return (part.status === 'blocked' ? 0 : KINDS.length) + KINDS.indexOf(part.kind);
}
