import { listDeadlines } from '@inzetbaar/contracts/second-track';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { DueBadge } from '../parts/DueBadge.tsx';
import '../parts/second-track.css';

const SHOWN = 8;

/** For a case manager: what is overdue or near, over all cases. */
export default function DeadlinesToday() {
  const t = useTranslations('secondTrack');
  const found = useQuery(readQuery(listDeadlines, { query: { limit: SHOWN } }));
  if (found.isPending) return <Skeleton shape="cards" count={2} />;
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  const { items, counts } = found.data;
  return (
    <section className="stack" aria-labelledby="deadlines">
      <SectionHeading
        id="deadlines"
        hint={t('today.hint', counts)}
        actions={
          <LinkButton to="/dossiers" search={{}} size="small">
            {t('today.all')}
          </LinkButton>
        }
      >
        {t('today.title')}
      </SectionHeading>
      {items.length === 0 ? (
        <p>{t(counts.cases === 0 ? 'today.noCases' : 'today.none')}</p>
      ) : (
        <ul className="stack stack-s">
          {items.map((deadline) => (
            <Card as="li" isLink key={`${deadline.caseId}.${deadline.id}`} className="due-row">
              <div className="due-text">
                <Link to="/dossiers/$id" params={{ id: deadline.caseId }} className="card-link">
                  {t(`obligation.${deadline.obligation}`)}
                </Link>
                <p className="quiet">
                  {deadline.name} · {t(`by.${deadline.by}`)}
                </p>
              </div>
              <DueBadge deadline={deadline} />
            </Card>
          ))}
        </ul>
      )}
      {counts.runOut > 0 && (
        <Notice
          announces={false}
          tone="warning"
          title={t('today.runOut', { count: counts.runOut })}
        >
          <p>{t('today.runOutText')}</p>
        </Notice>
      )}
      {counts.overdue + counts.near > items.length && (
        <p className="quiet">
          {t('today.more', { more: counts.overdue + counts.near - items.length })}
        </p>
      )}
    </section>
  );
}
