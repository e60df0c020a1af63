import { listAgreements } from '@inzetbaar/contracts/placements';
import type { Agreement } from '@inzetbaar/contracts/placements';
import type { AgreementParty } from '@inzetbaar/domain/placements/agreements';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/queries.ts';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { AgreementCard } from '../parts/AgreementCard.tsx';
import { useParties } from '../parts/useParties.ts';
import '../agreements.css';

/** The agreements in which the reader is one of the three, by the side on which the reader stands. */
export function AgreementsScreen() {
  const t = useTranslations('agreements.list');
  const parties = useParties();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack stack-l">
        {parties.map((party) => (
          <Side key={party} party={party} isOnly={parties.length === 1} />
        ))}
      </div>
    </>
  );
}

function Side({ party, isOnly }: { party: AgreementParty; isOnly: boolean }) {
  const t = useTranslations('agreements.list');
  const found = useInfiniteQuery(pagedQuery(listAgreements, { query: { party } }));
  const isEmpty = found.data?.pages[0]?.total === 0;
  // Who stands on several sides is not told of each on which there is nothing.
  if (isEmpty && !isOnly) return null;
  return (
    <section className="stack" aria-labelledby={`side-${party}`}>
      {!isOnly && <SectionHeading id={`side-${party}`}>{t(`side.${party}`)}</SectionHeading>}
      {isOnly && (
        <h2 id={`side-${party}`} className="visually-hidden">
          {t(`side.${party}`)}
        </h2>
      )}
      <PagedList
        found={found}
        skeletons={2}
        empty={
          <EmptyState title={t('empty')}>
            <p>{t(`emptyText.${party}`)}</p>
          </EmptyState>
        }
      >
        {(items: readonly Agreement[]) => (
          <ul className="stack stack-s">
            {items.map((agreement) => (
              <AgreementCard key={agreement.id} agreement={agreement} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
