import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { VacancyProposalsAnswer } from '@inzetbaar/contracts/vacancies';
import { Button } from '../../design/components/Button.tsx';
import { useNameOf } from '../../design/skills/useSkillNames.ts';
import type { VacancyForm } from '../form/vacancyForm.ts';
import { DiplomaQuestion } from './DiplomaQuestion.tsx';
import type { DiplomaAnswer } from './DiplomaQuestion.tsx';
import { markedPieces, withAccepted } from './proposalCards.ts';
import type { CardName } from './proposalCards.ts';
import { ProposalList } from './ProposalList.tsx';
import { useProposalCards } from './useProposalCards.ts';

interface TextProposalsProps {
  text: string;
  found: VacancyProposalsAnswer;
  form: VacancyForm;
  onDone: (count: number) => void;
}

/** The text with what was found marked in it, and each proposal to accept or leave. */
export function TextProposals({ text, found, form, onDone }: TextProposalsProps) {
  const t = useTranslations('vacancyManagement.text');
  const nameOf = useNameOf();
  const cards = useProposalCards({ text, found, form });
  const alternatives = cards.filter(({ source }) => source === 'diploma');
  const usual = cards.filter(({ source }) => source === 'function');
  const [answer, setAnswer] = useState<DiplomaAnswer | null>(null);
  const shown = cards.filter(
    ({ source }) => source === 'text' || (source === 'diploma' && answer === 'skills'),
  );
  // What was there when the text was read, so that the numbers stay true while proposals are chosen.
  const [known] = useState(() => countKnown(found, form));
  const [accepted, setAccepted] = useState<ReadonlySet<CardName>>(
    () =>
      new Set(
        cards
          .filter(({ replaces, source }) => !replaces && source === 'text')
          .map(({ name }) => name),
      ),
  );
  const { skills, hours, titles, procedures, diplomas } = found;
  const phrases = [
    ...skills,
    ...titles,
    ...procedures,
    ...diplomas,
    ...(hours ? [hours] : []),
    ...(usual.length > 0 ? found.usual : []),
  ];

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
      <p role="status">
        {t('count', { count: skills.length })}
        {known > 0 && ` ${t('known', { known, fresh: skills.length - known })}`}
      </p>
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
      <ProposalList
        label={t('proposals')}
        cards={shown}
        accepted={accepted}
        onChange={setAccepted}
      />
      {usual.length > 0 && (
        <div className="stack usual-proposals">
          <h3>{t('usual')}</h3>
          <p>{t('usualText')}</p>
          <ProposalList
            label={t('usual')}
            cards={usual}
            accepted={accepted}
            onChange={setAccepted}
          />
        </div>
      )}
      <div className="row">
        <Button look="primary" onPress={take}>
          {t('take', { count: accepted.size })}
        </Button>
        <Button look="quiet" onPress={() => onDone(0)}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}

/** How many of the skills that the text asks are in the form already. */
function countKnown({ skills }: VacancyProposalsAnswer, form: VacancyForm): number {
  const inForm = new Set(form.getValues('skills').map(({ skillId }) => skillId));
  return skills.filter(({ skillId }) => inForm.has(skillId)).length;
}
