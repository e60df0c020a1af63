import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { Search, UserPlus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { Card } from '../design/components/Card.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { pathOf } from './paths.ts';
import './today.css';

/** For who guides people: invite them, and look in the region with them. */
export default function GuideToday() {
  const t = useTranslations('today.guide');
  const vacancies = useQuery(readQuery(searchVacancies, { query: { limit: 1 } }));
  return (
    <div className="grid today-pair">
      <Card as="section" aria-labelledby="guide">
        <SectionHeading id="guide">{t('title')}</SectionHeading>
        <p>{t('text')}</p>
        <div className="row">
          <LinkButton to={pathOf('invite')} look="primary" icon={<UserPlus aria-hidden="true" />}>
            {t('invite')}
          </LinkButton>
        </div>
      </Card>
      <Card as="section" aria-labelledby="region-vacancies">
        <SectionHeading id="region-vacancies">{t('searchTitle')}</SectionHeading>
        {vacancies.data !== undefined && <p>{t('searchText', { total: vacancies.data.total })}</p>}
        <div className="row">
          <LinkButton to={pathOf('search')} icon={<Search aria-hidden="true" />}>
            {t('search')}
          </LinkButton>
        </div>
      </Card>
    </div>
  );
}
