import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { VacancyProposalsAnswer } from '@inzetbaar/contracts/vacancies';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Checkbox } from '../../design/components/Checkbox.tsx';
import { useNameOf } from '../../design/skills/useSkillNames.ts';
import type { VacancyForm } from '../form/vacancyForm.ts';
import { DiplomaQuestion } from './DiplomaQuestion.tsx';
import type { DiplomaAnswer } from './DiplomaQuestion.tsx';
import { markedPieces, skillsBehindDiplomas, withAccepted } from './proposalCards.ts';
import type { CardName } from './proposalCards.ts';

/** The longest description that a vacancy can have. */
const LONGEST_DESCRIPTION = 20_000;

interface TextProposalsProps {
  text: string;
  found: VacancyProposalsAnswer;
  form: VacancyForm;
  onDone: (count: number) => void;
}

interface ProposalCard {
  name: CardName;
  label: string;
  note: ReactNode;
  /** Whether it would replace what was typed. */
  replaces: boolean;
  /** True where the text asks only a diploma: shown when the skills are chosen in its place. */
  isAlternative?: boolean;
}

/** The text with what was found marked in it, and each proposal to accept or leave. */
export function TextProposals({ text, found, form, onDone }: TextProposalsProps) {
  const t = useTranslations('vacancyManagement.text');
  const nameOf = useNameOf();
  const cards = useCards({ text, found, form });
  const alternatives = cards.filter(({ isAlternative }) => isAlternative === true);
  const [answer, setAnswer] = useState<DiplomaAnswer | null>(null);
  const shown = answer === 'skills' ? cards : cards.filter((card) => !alternatives.includes(card));
  const [accepted, setAccepted] = useState<ReadonlySet<CardName>>(
    () =>
      new Set(
        cards
          .filter((card) => !card.replaces && card.isAlternative !== true)
          .map(({ name }) => name),
      ),
  );
  const { skills, hours, titles, procedures, diplomas } = found;
  const phrases = [...skills, ...titles, ...procedures, ...diplomas, ...(hours ? [hours] : [])];

  const answerDiploma = (next: DiplomaAnswer) => {
    const names = alternatives.map(({ name }) => name);
    const others = [...accepted].filter((name) => !names.includes(name));
    setAccepted(new Set(next === 'skills' ? [...others, ...names] : others));
    setAnswer(next);
  };

  const take = () => {
    const { titles = [], reservedProcedures = [], ...now } = form.getValues();
    const next = withAccepted({ ...now, titles, reservedProcedures }, { text, found }, accepted);
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    form.setValue('skills', next.skills, options);
    form.setValue('titles', next.titles, options);
    form.setValue('reservedProcedures', next.reservedProcedures, options);
    if (next.hoursMin !== undefined) form.setValue('hoursMin', next.hoursMin, options);
    if (next.hoursMax !== undefined) form.setValue('hoursMax', next.hoursMax, options);
    form.setValue('description', next.description, options);
    onDone(accepted.size);
  };

  return (
    <div className="stack" role="group" aria-label={t('found')}>
      <p role="status">{t('count', { count: skills.length })}</p>
      <p className="pasted-text" role="group" aria-label={t('marks')}>
        {markedPieces(text, phrases).map(({ text: piece, start, isMarked }) =>
          isMarked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
        )}
      </p>
      {diplomas.map(({ start, end, skills: behind }) => (
        <DiplomaQuestion
          key={start}
          phrase={text.slice(start, end)}
          skills={behind.map(nameOf)}
          answer={answer}
          onAnswer={answerDiploma}
        />
      ))}
      <ul className="proposal-cards" aria-label={t('proposals')}>
        {shown.map(({ name, label, note, replaces }) => (
          <Card as="li" key={name} look="quiet">
            <Checkbox
              isSelected={accepted.has(name)}
              onChange={(isSelected) => {
                const next = new Set(accepted);
                if (isSelected) next.add(name);
                else next.delete(name);
                setAccepted(next);
              }}
              hint={replaces ? t('replaces') : note}
            >
              {label}
            </Checkbox>
          </Card>
        ))}
      </ul>
      <div className="row">
        <Button onPress={take}>{t('take', { count: accepted.size })}</Button>
        <Button look="quiet" onPress={() => onDone(0)}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}

function useCards({ text, found, form }: Omit<TextProposalsProps, 'onDone'>): ProposalCard[] {
  const t = useTranslations();
  const nameOf = useNameOf();
  const now = form.getValues();
  const inText = ({ start, end }: { start: number; end: number }) =>
    t('vacancyManagement.text.from', { phrase: text.slice(start, end) });
  const known = new Set(now.skills.map(({ skillId }) => skillId));
  const cards: ProposalCard[] = found.skills
    .filter(({ skillId }) => !known.has(skillId))
    .map((skill) => ({
      name: `skill:${skill.skillId}`,
      label: nameOf(skill),
      note: `${inText(skill)} ${t(`vocabulary.skillImportance.${skill.importance}`)}, ${t(`vocabulary.entrustmentAsked.${skill.level}`)}`,
      replaces: false,
    }));
  for (const skill of skillsBehindDiplomas(found)) {
    if (known.has(skill.skillId)) continue;
    const note = t('vacancyManagement.text.behindDiploma');
    const name = `skill:${skill.skillId}` as const;
    cards.push({ name, label: nameOf(skill), note, replaces: false, isAlternative: true });
  }
  const { hours } = found;
  if (hours !== null) {
    cards.push({
      name: 'hours',
      label: t('vacancyManagement.text.hours', { min: hours.min, max: hours.max }),
      note: inText(hours),
      replaces: typeof now.hoursMin === 'number' || typeof now.hoursMax === 'number',
    });
  }
  for (const one of found.titles) {
    const label = t(`vocabulary.legalTitle.${one.title}`);
    cards.push({ name: `title:${one.title}`, label, note: inText(one), replaces: false });
  }
  for (const one of found.procedures) {
    const label = t(`vocabulary.reservedProcedure.${one.procedure}`);
    cards.push({ name: `procedure:${one.procedure}`, label, note: inText(one), replaces: false });
  }
  if (text.trim().length <= LONGEST_DESCRIPTION) {
    cards.push({
      name: 'description',
      label: t('vacancyManagement.text.description'),
      note: t('vacancyManagement.text.descriptionNote'),
      replaces: now.description.trim() !== '',
    });
  }
  return cards;
}
