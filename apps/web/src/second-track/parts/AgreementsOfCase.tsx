import { listAgreements } from '@inzetbaar/contracts/placements';
import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';

/** The agreements that the person of a case has with another employer; nothing where there are none. */
export function AgreementsOfCase({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.agreements');
  const party = item.party === 'candidate' ? 'candidate' : 'sender';
  const found = useQuery(
    readQuery(listAgreements, { query: { party, caseId: item.id, limit: 20 } }),
  );
  const agreements = found.data?.items ?? [];
  if (agreements.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="agreements">
      <SectionHeading id="agreements">{t('title')}</SectionHeading>
      <ul className="stack stack-s">
        {agreements.map(({ id, workTitle, host, standing, waitsFor }) => (
          <Card as="li" isLink key={id} className="case-row">
            <Link to="/overeenkomsten/$id" params={{ id }} className="card-link">
              {t('of', { work: workTitle, host: host.name })}
            </Link>
            <div className="row">
              <Badge tone={waitsFor === null ? 'neutral' : 'warning'}>
                {waitsFor === null ? t(`standing.${standing}`) : t(`waits.${waitsFor}`)}
              </Badge>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}
