import { listAgreements } from '@inzetbaar/contracts/placements';
import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { AgreementCard } from '../parts/AgreementCard.tsx';
import { useParties } from '../parts/useParties.ts';
import '../agreements.css';

const SHOWN = 5;

/** Agreements that wait for the reader: a signature, the terms, looking back. Nothing where none does. */
export default function AgreementsToday() {
  const t = useTranslations('agreements.today');
  const found = useQueries({
    queries: useParties().map((party) =>
      readQuery(listAgreements, { query: { party, waiting: 'true', limit: SHOWN } }),
    ),
  });
  const waiting = found.flatMap(({ data }) => data?.items ?? []);
  const total = found.reduce((sum, { data }) => sum + (data?.total ?? 0), 0);
  if (waiting.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="agreements-today">
      <SectionHeading
        id="agreements-today"
        actions={
          <LinkButton to="/overeenkomsten" size="small">
            {t('all')}
          </LinkButton>
        }
      >
        {t('title')}
      </SectionHeading>
      <ul className="stack stack-s">
        {waiting.map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
      </ul>
      {total > waiting.length && (
        <p className="quiet">{t('more', { count: total - waiting.length })}</p>
      )}
    </section>
  );
}
