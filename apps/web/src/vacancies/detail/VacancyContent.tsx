import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { liftedBy } from '@inzetbaar/domain/vacancies';
import { ArrowLeftRight, Ban, Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AvailabilityGrid } from '../../design/components/AvailabilityGrid.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { SkillsAsked } from './SkillsAsked.tsx';
import type { OwnSkill } from './SkillsAsked.tsx';
import { paragraphsOf } from './paragraphs.ts';

interface VacancyContentProps {
  vacancy: Vacancy;
  /** How the reader stands on the asked skills; empty where that is not known. */
  ownSkills: readonly OwnSkill[];
}

/** The work itself, and what it asks. */
export function VacancyContent({ vacancy, ownSkills }: VacancyContentProps) {
  const t = useTranslations('vacancies');
  const { titles, reservedProcedures, conditionsMet, conditionsNotMet } = vacancy;
  return (
    <>
      <section className="stack" aria-labelledby="about">
        <SectionHeading id="about">{t('about')}</SectionHeading>
        <div className="stack measure">
          {paragraphsOf(vacancy.description).map((paragraph, index) => (
            // Paragraphs have no name of their own and never move.
            <p key={index} className="written">
              {paragraph}
            </p>
          ))}
        </div>
      </section>
      <SkillsAsked skills={vacancy.skills} own={ownSkills} />
      {(titles.length > 0 || reservedProcedures.length > 0) && <Law vacancy={vacancy} />}
      {(conditionsMet.length > 0 || conditionsNotMet.length > 0) && (
        <Conditions vacancy={vacancy} />
      )}
      <section className="stack" aria-labelledby="availability">
        <SectionHeading id="availability">{t('availability.title')}</SectionHeading>
        <div className="vacancy-week">
          <AvailabilityGrid
            label={<span className="visually-hidden">{t('availability.label')}</span>}
            value={vacancy.availability}
          />
        </div>
      </section>
    </>
  );
}

function Law({ vacancy }: { vacancy: Vacancy }) {
  const t = useTranslations();
  const { titles, reservedProcedures } = vacancy;
  return (
    <section className="stack stack-s" aria-labelledby="law">
      <SectionHeading id="law">{t('vacancies.law.title')}</SectionHeading>
      {titles.length > 0 && (
        <>
          <p>{t(titles.length === 1 ? 'vacancies.law.oneTitle' : 'vacancies.law.titles')}</p>
          <ul>
            {titles.map((title) => (
              <li key={title}>{t(`vocabulary.legalTitle.${title}`)}</li>
            ))}
          </ul>
        </>
      )}
      {reservedProcedures.length > 0 && (
        <>
          <p>{t('vacancies.law.procedures')}</p>
          <ul>
            {reservedProcedures.map((procedure) => (
              <li key={procedure}>{t(`vocabulary.reservedProcedure.${procedure}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Conditions({ vacancy }: { vacancy: Vacancy }) {
  const t = useTranslations();
  const lifted = vacancy.adaptations.map(liftedBy);
  const lists = [
    { key: 'met', Icon: Check, conditions: vacancy.conditionsMet },
    {
      key: 'notMet',
      Icon: Ban,
      conditions: vacancy.conditionsNotMet.filter((each) => !lifted.includes(each)),
    },
  ] as const;
  return (
    <section className="stack" aria-labelledby="conditions">
      <SectionHeading id="conditions">{t('vacancies.conditions.title')}</SectionHeading>
      <div className="conditions">
        {lists.map(
          ({ key, Icon, conditions }) =>
            conditions.length > 0 && (
              <div key={key} className={`stack stack-s conditions-${key}`}>
                <h3>{t(`vacancies.conditions.${key}`)}</h3>
                <ul className="marked-list">
                  {conditions.map((condition) => (
                    <li key={condition}>
                      <Icon aria-hidden="true" />
                      {t(`vocabulary.workCondition.${condition}`)}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
        {vacancy.adaptations.length > 0 && (
          <div className="stack stack-s conditions-met">
            <h3>{t('vacancies.conditions.swapped')}</h3>
            <ul className="marked-list">
              {vacancy.adaptations.map((adaptation) => (
                <li key={adaptation}>
                  <ArrowLeftRight aria-hidden="true" />
                  {t(`vocabulary.jobAdaptation.${adaptation}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p className="quiet">{t('vacancies.conditions.ask')}</p>
    </section>
  );
}
