import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/formats.ts';

/** Everything about the job that fits on one line each. */
export function VacancyFacts({ vacancy }: { vacancy: Vacancy }) {
  const t = useTranslations();
  const formats = useFormats();
  const { location, capacity } = vacancy;
  return (
    <Card as="section" aria-labelledby="facts">
      <SectionHeading id="facts">{t('vacancies.facts.title')}</SectionHeading>
      <dl className="vacancy-facts">
        <Fact name={t('vacancies.facts.organisation')}>{vacancy.organisation.name}</Fact>
        <Fact name={t('vacancies.facts.place')}>
          {location.name}, {location.municipality.name}
        </Fact>
        <Fact name={t('vacancies.facts.hours')}>
          {formats.hoursRange(vacancy.hoursMin, vacancy.hoursMax)}
        </Fact>
        {vacancy.growth !== null && (
          <Fact name={t('vacancies.facts.growth')}>
            {t('vacancies.facts.growthFrom', {
              hours: formats.hours(vacancy.growth.startHours),
              weeks: vacancy.growth.fullAfterWeeks,
            })}
          </Fact>
        )}
        <Fact name={t('vacancies.facts.capacity')}>
          {capacity.kind === 'positions'
            ? t('vacancies.facts.positions', { count: capacity.positions })
            : t('vacancies.facts.pool', { hours: formats.hours(capacity.hoursPerWeek) })}
        </Fact>
        <Fact name={t('vacancies.facts.forms')}>
          <Lines lines={vacancy.forms.map((form) => t(`vocabulary.placementForm.${form}`))} />
        </Fact>
        <Fact name={t('vacancies.facts.lanes')}>
          <Lines lines={vacancy.lanes.map((lane) => t(`vocabulary.lane.${lane}`))} />
        </Fact>
        <Fact name={t('vacancies.facts.start')}>
          {vacancy.startsOn === null
            ? t('vacancies.facts.startOpen')
            : formats.date(vacancy.startsOn)}
        </Fact>
        <Fact name={t('vacancies.facts.until')}>
          {vacancy.expiresOn === null
            ? t('vacancies.facts.untilOpen')
            : formats.date(vacancy.expiresOn)}
        </Fact>
        {vacancy.publishedAt !== null && (
          <Fact name={t('vacancies.facts.published')}>{formats.date(vacancy.publishedAt)}</Fact>
        )}
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}
