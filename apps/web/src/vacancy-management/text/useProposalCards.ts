import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { VacancyProposalsAnswer } from '@inzetbaar/contracts/vacancies';
import { useNameOf } from '../../design/skills/useSkillNames.ts';
import type { VacancyForm } from '../form/vacancyForm.ts';
import { skillsBehindDiplomas, usualSkills } from './proposalCards.ts';
import type { CardName } from './proposalCards.ts';

/** The longest description that a vacancy can have. */
const LONGEST_DESCRIPTION = 20_000;

/**
 * Where a proposal comes from: words of the text, a diploma that it asks (shown when the skills are
 * chosen in its place), or only the name of the function.
 */
type ProposalSource = 'text' | 'diploma' | 'function';

export interface ProposalCard {
  name: CardName;
  label: string;
  note: ReactNode;
  /** Whether it would replace what was typed. */
  replaces: boolean;
  source: ProposalSource;
}

type FoundSkill = VacancyProposalsAnswer['skills'][number];

interface Read {
  text: string;
  found: VacancyProposalsAnswer;
  form: VacancyForm;
}

/** What can be taken over into the form; what the form has already is left out. */
export function useProposalCards({ text, found, form }: Read): ProposalCard[] {
  const t = useTranslations();
  const nameOf = useNameOf();
  const now = form.getValues();
  const wordsAt = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const inText = (place: { start: number; end: number }) =>
    t('vacancyManagement.text.from', { phrase: wordsAt(place) });
  const asked = ({ importance, level }: Pick<FoundSkill, 'importance' | 'level'>) =>
    `${t(`vocabulary.skillImportance.${importance}`)}, ${t(`vocabulary.entrustmentAsked.${level}`)}.`;
  const known = new Set(now.skills.map(({ skillId }) => skillId));
  const cards: ProposalCard[] = [];
  const add = (card: Omit<ProposalCard, 'replaces' | 'source'> & Partial<ProposalCard>) => {
    cards.push({ replaces: false, source: 'text', ...card });
  };
  for (const skill of found.skills) {
    if (known.has(skill.skillId)) continue;
    const note = `${inText(skill)} ${asked(skill)}`;
    add({ name: `skill:${skill.skillId}`, label: nameOf(skill), note });
  }
  for (const skill of skillsBehindDiplomas(found)) {
    if (known.has(skill.skillId)) continue;
    const note = t('vacancyManagement.text.behindDiploma');
    add({ name: `skill:${skill.skillId}`, label: nameOf(skill), note, source: 'diploma' });
  }
  for (const skill of usualSkills(found)) {
    if (known.has(skill.skillId)) continue;
    const usual = t('vacancyManagement.text.usualNote', { phrase: wordsAt(skill) });
    const note = `${usual} ${asked(skill)}`;
    add({ name: `skill:${skill.skillId}`, label: nameOf(skill), note, source: 'function' });
  }
  const { hours } = found;
  if (hours !== null) {
    add({
      name: 'hours',
      label: t('vacancyManagement.text.hours', { min: hours.min, max: hours.max }),
      note: inText(hours),
      replaces: typeof now.hoursMin === 'number' || typeof now.hoursMax === 'number',
    });
  }
  for (const one of found.titles) {
    const label = t(`vocabulary.legalTitle.${one.title}`);
    const note = `${t('vacancyManagement.text.legalTitle')} ${inText(one)}`;
    add({ name: `title:${one.title}`, label, note });
  }
  for (const one of found.procedures) {
    const label = t(`vocabulary.reservedProcedure.${one.procedure}`);
    const note = `${t('vacancyManagement.text.reserved')} ${inText(one)}`;
    add({ name: `procedure:${one.procedure}`, label, note });
  }
  if (text.trim().length <= LONGEST_DESCRIPTION) {
    add({
      name: 'description',
      label: t('vacancyManagement.text.description'),
      note: t('vacancyManagement.text.descriptionNote'),
      replaces: now.description.trim() !== '',
    });
  }
  return cards;
}
