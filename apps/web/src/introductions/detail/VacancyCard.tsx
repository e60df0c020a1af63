import type { Introduction } from '@inzetbaar/contracts/introductions';
import { Building2, MapPin } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';

/** The vacancy that the introduction is for. */
export function VacancyCard({ introduction }: { introduction: Introduction }) {
  const t = useTranslations('introductions.vacancy');
  const { vacancy } = introduction;
  return (
    <Card as="section" aria-labelledby="vacancy-title">
      <SectionHeading id="vacancy-title">{t('title')}</SectionHeading>
      <p>
        <strong>{vacancy.title}</strong>
      </p>
      <ul className="fact-list">
        <li>
          <Building2 aria-hidden="true" />
          {vacancy.organisation.name}
        </li>
        <li>
          <MapPin aria-hidden="true" />
          {vacancy.municipality}
        </li>
      </ul>
      <div className="row">
        <LinkButton size="small" to="/vacatures/$id" params={{ id: vacancy.id }}>
          {t('open')}
        </LinkButton>
      </div>
    </Card>
  );
}
