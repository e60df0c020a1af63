import type { ReachRequirementView, ReachView } from '@inzetbaar/contracts/matching';
import { Lightbulb, Pencil } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { inSentence } from '../../design/matching-words/index.ts';
import { useFormats } from '../../i18n/index.ts';

interface HardestRequirementProps {
  vacancyId: string;
  /** The figure of everybody who is visible. */
  everybody: ReachView['people'];
  hardest: ReachView['hardest'];
}

/** The requirement that excludes most people, how many, and what the recruiter could do about it. */
export function HardestRequirement({ vacancyId, everybody, hardest }: HardestRequirementProps) {
  const t = useTranslations('people.reach.hardest');
  const formats = useFormats();
  if (hardest === null) return <p className="quiet reach-none">{t('none')}</p>;
  const { requirement, excludes, onlyByThis } = hardest;
  const editPath: string = `/vacatures/${vacancyId}/bewerken`;
  return (
    <div className="reach-hardest">
      <h3>{t('title')}</h3>
      <RequirementName requirement={requirement} />
      <p>
        {excludes === everybody
          ? t('excludesMost')
          : t('excludes', { people: formats.number(excludes) })}{' '}
        {onlyByThis === null
          ? t('onlyByThisFew')
          : t('onlyByThis', { people: formats.number(onlyByThis) })}
      </p>
      <p className="reach-advice">
        <Lightbulb aria-hidden="true" />
        <Advice requirement={requirement} />
      </p>
      {requirement.kind !== 'law' && (
        <div>
          <LinkButton to={editPath} size="small" icon={<Pencil aria-hidden="true" />}>
            {t('edit')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function RequirementName({ requirement }: { requirement: ReachRequirementView }) {
  const t = useTranslations();
  const locale = useLocale();
  const formats = useFormats();
  switch (requirement.kind) {
    case 'skill':
      return (
        <p className="reach-requirement">
          {t('people.reach.hardest.skill', {
            skill: requirement[locale],
            level: requirement.level,
            levelWord: t(`vocabulary.entrustmentAsked.${requirement.level}`),
          })}
        </p>
      );
    case 'law':
      return <LawName {...requirement} />;
    case 'hours':
      return (
        <p className="reach-requirement">
          {t('people.reach.hardest.hours', {
            hours: formats.hoursRange(requirement.hoursMin, requirement.hoursMax),
          })}
        </p>
      );
    case 'travel':
      return <p className="reach-requirement">{t('people.reach.hardest.travel')}</p>;
  }
}

function LawName({ titles, reservedProcedures }: Extract<ReachRequirementView, { kind: 'law' }>) {
  const t = useTranslations();
  const formats = useFormats();
  const names = titles.map((title) => inSentence(t(`vocabulary.legalTitle.${title}`))).join(', ');
  const procedures = reservedProcedures.map((one) =>
    inSentence(t(`vocabulary.reservedProcedure.${one}`)),
  );
  return (
    <>
      <p className="reach-requirement">{t('people.reach.hardest.law')}</p>
      {titles.length > 0 && (
        <p>
          {titles.length === 1
            ? t('people.reach.hardest.lawTitle', { titles: names })
            : t('people.reach.hardest.lawTitles', { titles: names })}
        </p>
      )}
      {procedures.length > 0 && (
        <p>{t('people.reach.hardest.lawProcedures', { procedures: formats.list(procedures) })}</p>
      )}
    </>
  );
}

function Advice({ requirement }: { requirement: ReachRequirementView }) {
  const t = useTranslations('people.reach.advice');
  if (requirement.kind !== 'skill') return <span>{t(requirement.kind)}</span>;
  const { trainingWeeks, level } = requirement;
  return (
    <span>
      {trainingWeeks === null ? t('onTheJob') : t('training', { weeks: trainingWeeks })}
      {level > 1 && ` ${t('lowerLevel')}`}
    </span>
  );
}
