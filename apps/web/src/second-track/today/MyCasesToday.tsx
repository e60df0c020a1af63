import { listMyCases } from '@inzetbaar/contracts/second-track';
import { isOpenCase } from '@inzetbaar/domain/second-track';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';

/** For whom a case is about: that it is there, and whether an answer is asked. */
export default function MyCasesToday() {
  const t = useTranslations('secondTrack.mine');
  const found = useQuery(readQuery(listMyCases, { query: { limit: 5 } }));
  const open = (found.data?.items ?? []).filter(({ status }) => isOpenCase(status));
  return open.map(({ id, status, organisation }) => (
    <Card as="section" look="raised" key={id} aria-labelledby={`case-${id}`}>
      <SectionHeading id={`case-${id}`}>
        {t(status === 'proposed' ? 'todayAsked' : 'todayTitle', {
          organisation: organisation.name,
        })}
      </SectionHeading>
      <p className="measure">{t(status === 'proposed' ? 'todayAskedText' : 'todayText')}</p>
      <div className="row">
        <LinkButton
          to="/dossiers/$id"
          params={{ id }}
          look={status === 'proposed' ? 'primary' : 'secondary'}
        >
          {t(status === 'proposed' ? 'todayAnswer' : 'todayOpen')}
        </LinkButton>
      </div>
    </Card>
  ));
}
