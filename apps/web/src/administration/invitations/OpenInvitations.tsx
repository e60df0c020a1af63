import { listInvitations } from '@inzetbaar/contracts/identity';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { HeldRoles } from '../people/HeldRoles.tsx';

const PAGE = 30;

/** Invitations that nobody accepted yet. */
export function OpenInvitations() {
  const t = useTranslations();
  const formats = useFormats();
  const found = useInfiniteQuery(pagedQuery(listInvitations, { query: { limit: PAGE } }));
  if (found.isPending) return <Skeleton shape="cards" count={3} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const rows = found.data.pages.flatMap((page) => page.items);
  const now = new Date().toISOString();
  if (rows.length === 0) {
    return (
      <EmptyState title={t('admin.invitations.empty')}>
        <p>{t('admin.invitations.emptyText')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <DataTable
        caption={t('admin.invitations.title')}
        hidesCaption
        rows={rows}
        rowId={(invitation) => invitation.id}
        columns={[
          {
            id: 'name',
            header: t('admin.people.name'),
            isRowHeader: true,
            cell: (invitation) => (
              <div className="person-name">
                <span>{invitation.name}</span>
                <span className="quiet small">{invitation.email}</span>
              </div>
            ),
          },
          {
            id: 'roles',
            header: t('admin.people.roles'),
            cell: (invitation) => (
              <div>
                <HeldRoles roles={invitation.roles} />
                {invitation.lanes.length > 0 && (
                  <span className="quiet small">
                    {formats.list(invitation.lanes.map((lane) => t(`vocabulary.lane.${lane}`)))}
                  </span>
                )}
              </div>
            ),
          },
          {
            id: 'sent',
            header: t('admin.invitations.sent'),
            cell: (invitation) => formats.date(invitation.createdAt),
          },
          {
            id: 'expires',
            header: t('admin.invitations.expires'),
            cell: (invitation) =>
              invitation.expiresAt < now ? (
                <Badge tone="warning">{t('admin.invitations.expired')}</Badge>
              ) : (
                formats.relativeDay(invitation.expiresAt)
              ),
          },
        ]}
      />
      <LoadMore
        shown={rows.length}
        total={found.data.pages[0]?.total ?? rows.length}
        hasMore={found.hasNextPage}
        isLoading={found.isFetchingNextPage}
        onLoadMore={() => void found.fetchNextPage()}
      />
    </div>
  );
}
