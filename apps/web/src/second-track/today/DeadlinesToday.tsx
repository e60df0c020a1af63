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
import { byCase } from './byCase.ts';
import '../parts/second-track.css';

/** Over all cases, and of one. */
const SHOWN = 40;
const SHOWN_OF_CASE = 3;

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
          {byCase(items).map(({ caseId, name, deadlines }) => (
            <Card as="li" isLink key={caseId} className="case-row">
              <h3>
                <Link to="/dossiers/$id" params={{ id: caseId }} className="card-link">
                  {name}
                </Link>
              </h3>
              <ul className="due-rows">
                {deadlines.slice(0, SHOWN_OF_CASE).map((deadline) => (
                  <li key={deadline.id} className="due-row">
                    <span className="due-text">
                      {t(`obligation.${deadline.obligation}`)}{' '}
                      <span className="quiet small">{t(`by.${deadline.by}`)}</span>
                    </span>
                    <DueBadge deadline={deadline} />
                  </li>
                ))}
              </ul>
              {deadlines.length > SHOWN_OF_CASE && (
                <p className="quiet small">
                  {t('today.moreOfCase', { count: deadlines.length - SHOWN_OF_CASE })}
                </p>
              )}
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
