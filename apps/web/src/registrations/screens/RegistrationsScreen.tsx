import { listRegistrationsToCheck } from '@inzetbaar/contracts/passports';
import type { RegistrationToCheckView } from '@inzetbaar/contracts/passports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { RefuseDialog } from '../parts/RefuseDialog.tsx';
import { RegistrationCard } from '../parts/RegistrationCard.tsx';
import '../parts/registrations.css';

const PAGE = 20;

interface Asked {
  what: 'confirm' | 'refuse';
  registration: RegistrationToCheckView;
}

/** Registrations that wait for the reader to compare them with the BIG register or the diploma. */
export function RegistrationsScreen() {
  const t = useTranslations('registrationChecks');
  const isPlatform = hasRole(useAccount(), ['platform-admin']);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  return (
    <>
      <PageHeader title={t('title')} lead={isPlatform ? t('lead') : t('leadRecruiter')} />
      <Waiting onAsk={setAsked} />
      {asked?.what === 'confirm' && (
        <ConfirmDialog registration={asked.registration} onClose={close} />
      )}
      {asked?.what === 'refuse' && (
        <RefuseDialog registration={asked.registration} onClose={close} />
      )}
    </>
  );
}

function Waiting({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const t = useTranslations('registrationChecks');
  const found = useInfiniteQuery(pagedQuery(listRegistrationsToCheck, { query: { limit: PAGE } }));
  return (
    <PagedList
      found={found}
      skeletons={3}
      empty={
        <EmptyState title={t('empty')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      }
      className="stack registrations-page"
    >
      {(rows) => (
        <ul className="stack">
          {rows.map((registration) => (
            <RegistrationCard
              key={registration.id}
              registration={registration}
              onConfirm={() => onAsk({ what: 'confirm', registration })}
              onRefuse={() => onAsk({ what: 'refuse', registration })}
            />
          ))}
        </ul>
      )}
    </PagedList>
  );
}
