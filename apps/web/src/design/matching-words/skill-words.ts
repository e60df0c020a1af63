import type { PartOf, PartSentences } from './part-words.ts';
import { skillList } from './say.ts';
import type { Say } from './say.ts';

type SkillsPart = PartOf<'skills'>;
export type SkillView = SkillsPart['skills'][number];

/** Gaps that are told one by one; the full list stands with the skills of the vacancy. */
const GAPS_TOLD = 3;

/** What of the asked skills is there, and what to do about the others. */
export function wordsOfSkills(part: SkillsPart, say: Say): PartSentences {
  const gaps = gapsOf(part).slice(0, GAPS_TOLD);
  return {
    sentences: [...overview(part, say), ...gaps.map((skill) => gapInWords(skill, say))],
    waysOut: gaps.flatMap((skill) => wayOutOf(skill, say) ?? []),
    law: [],
  };
}

/** Skills that are not wholly there: those that weigh most first. */
export function gapsOf(part: SkillsPart): SkillView[] {
  return part.skills
    .filter((skill) => skill.status === 'partly' || skill.status === 'missing')
    .toSorted((a, b) => lostBy(b) - lostBy(a));
}

/** Skills that are there, those that weigh most first. */
export function strengthsOf(part: SkillsPart): SkillView[] {
  return part.skills
    .filter((skill) => skill.status === 'met')
    .toSorted((a, b) => b.points - a.points);
}

/** Why one skill does not count in full. */
export function gapInWords(skill: SkillView, say: Say): string {
  const { t, reader } = say;
  const name = skill[say.locale];
  if (skill.ownLevel !== null && skill.ownLevel < skill.neededLevel) {
    return t('matchingWords.skills.lower', {
      skill: name,
      reader,
      needed: t(`vocabulary.entrustmentAsked.${skill.neededLevel}`),
      own: t(`vocabulary.entrustmentAsked.${skill.ownLevel}`),
    });
  }
  if (skill.basis === 'related' && skill.via !== null) {
    const via = skillList([skill.via], say);
    return t('matchingWords.skills.related', { skill: name, reader, via });
  }
  return skill.importance === 'essential'
    ? t('matchingWords.skills.missing', { skill: name, reader })
    : t('matchingWords.skills.missingNice', { skill: name, reader });
}

function overview(part: SkillsPart, say: Say): string[] {
  const { t, reader } = say;
  const known = part.skills.filter((skill) => skill.status !== 'unknown');
  const unknown = part.skills.filter((skill) => skill.status === 'unknown');
  const met = strengthsOf(part);
  const notComparable =
    unknown.length === 0
      ? []
      : [t('matchingWords.skills.notComparable', { skills: skillList(unknown, say) })];
  if (part.skills.length === 0) return [t('matchingWords.skills.noneAsked')];
  if (known.length === 0) return notComparable;
  if (met.length === 0) {
    return [t('matchingWords.skills.noneYet', { reader, total: known.length }), ...notComparable];
  }
  const skills = skillList(met, say);
  const told =
    met.length === known.length
      ? t('matchingWords.skills.all', { reader, skills })
      : t('matchingWords.skills.some', { reader, met: met.length, total: known.length, skills });
  return [told, ...notComparable];
}

function wayOutOf(skill: SkillView, { t, locale, reader }: Say): string | undefined {
  const name = skill[locale];
  if (skill.waysOut.includes('take-training') && skill.trainingWeeks !== null) {
    return t('matchingWords.skills.training', { skill: name, weeks: skill.trainingWeeks });
  }
  return skill.waysOut.includes('grow-at-work')
    ? t('matchingWords.skills.growAtWork', { skill: name, reader })
    : undefined;
}

function lostBy(skill: SkillView): number {
  return skill.maxPoints - skill.points;
}
