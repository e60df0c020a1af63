import { listMyCases } from '@inzetbaar/contracts/second-track';
import { isOpenCase } from '@inzetbaar/domain/second-track';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useHoldsLane } from '../parts/useHoldsLane.ts';

/** For whom a case is about: that it is there, whether an answer is asked, and that it has ended. */
export default function MyCasesToday() {
  const t = useTranslations('secondTrack.mine.today');
  const found = useQuery(readQuery(listMyCases, { query: { limit: 5 } }));
  const all = found.data?.items ?? [];
  const open = all.filter(({ status }) => isOpenCase(status));
  const ended = all.filter(({ status }) => status === 'ended');
  // Said until the person left the lane, unless another case carries it.
  const asks = ended.length > 0 && open.length === 0;
  const isIn = useHoldsLane(asks);
  const shown = [...open, ...(asks && isIn ? ended.slice(0, 1) : [])];
  return shown.map(({ id, status, organisation }) => {
    const kind = status === 'proposed' ? 'asked' : status === 'ended' ? 'ended' : 'running';
    return (
      <Card as="section" look="raised" key={id} aria-labelledby={`case-${id}`}>
        <SectionHeading id={`case-${id}`}>
          {t(`${kind}.title`, { organisation: organisation.name })}
        </SectionHeading>
        <p className="measure">{t(`${kind}.text`)}</p>
        <div className="row">
          <LinkButton
            to="/dossiers/$id"
            params={{ id }}
            look={kind === 'asked' ? 'primary' : 'secondary'}
          >
            {t(`${kind}.do`)}
          </LinkButton>
        </div>
      </Card>
    );
  });
}
