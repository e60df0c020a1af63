import { listInvitations, listUsers } from '@inzetbaar/contracts/identity';
import { listOrganisations } from '@inzetbaar/contracts/organisations';
import { useQuery } from '@tanstack/react-query';
import { Building2, UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { Stat } from '../design/components/Stat.tsx';
import { useFormats } from '../i18n/formats.ts';
import { hasRole, useAccount } from '../session/session.ts';
import { pathOf } from './paths.ts';
import './today.css';

/** For administrators: how many accounts and invitations there are, and the way to them. */
export default function AdminToday() {
  const t = useTranslations('today.admin');
  const formats = useFormats();
  const isPlatform = hasRole(useAccount(), ['platform-admin']);
  const people = useQuery(readQuery(listUsers, { query: { limit: 1 } }));
  const invitations = useQuery(readQuery(listInvitations, { query: { limit: 1 } }));
  const organisations = useQuery({
    ...readQuery(listOrganisations, { query: { limit: 1 } }),
    enabled: isPlatform,
  });
  const counts = [
    ...(isPlatform ? [{ label: t('organisations'), count: organisations }] : []),
    { label: t('people'), count: people },
    { label: t('invitations'), count: invitations },
  ];
  const failed = counts.find(({ count }) => count.isError)?.count;
  return (
    <section className="stack" aria-labelledby="admin">
      <SectionHeading id="admin">{t('title')}</SectionHeading>
      {failed !== undefined && (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      )}
      {counts.some(({ count }) => count.isPending) ? (
        <Skeleton count={2} />
      ) : (
        <dl className="grid today-stats">
          {counts.map(
            ({ label, count }) =>
              count.data !== undefined && (
                <Stat key={label} label={label} value={formats.number(count.data.total)} />
              ),
          )}
        </dl>
      )}
      <div className="row">
        <LinkButton to={pathOf('people')} icon={<UsersRound aria-hidden="true" />}>
          {t('toPeople')}
        </LinkButton>
        <LinkButton to={pathOf('organisations')} icon={<Building2 aria-hidden="true" />}>
          {t('toOrganisations')}
        </LinkButton>
      </div>
    </section>
  );
}
