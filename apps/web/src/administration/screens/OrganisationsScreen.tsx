import { listOrganisations } from '@inzetbaar/contracts/organisations';
import type { Organisation } from '@inzetbaar/contracts/organisations';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import '../administration.css';

const PAGE = 30;

/** The organisations of the region, or those that the reader administers. */
export function OrganisationsScreen() {
  const t = useTranslations('organisation');
  const isPlatform = hasRole(useAccount(), ['platform-admin']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(isPlatform ? 'leadAll' : 'leadOwn')}
        {...(isPlatform
          ? {
              actions: (
                <LinkButton
                  look="primary"
                  to="/beheer/organisaties/nieuw"
                  icon={<Plus aria-hidden="true" />}
                >
                  {t('add')}
                </LinkButton>
              ),
            }
          : {})}
      />
      <OrganisationList ownOnly={!isPlatform} />
    </>
  );
}

function OrganisationList({ ownOnly }: { ownOnly: boolean }) {
  const t = useTranslations('organisation');
  const found = useInfiniteQuery(
    pagedQuery(listOrganisations, {
      query: { limit: PAGE, ...(ownOnly ? { mine: 'true' as const } : {}) },
    }),
  );
  if (found.isPending) return <Skeleton shape="cards" count={4} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <div className="stack">
      <ul className="grid organisations">
        {items.map((organisation) => (
          <OrganisationCard key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      <LoadMore
        shown={items.length}
        total={found.data.pages[0]?.total ?? items.length}
        hasMore={found.hasNextPage}
        isLoading={found.isFetchingNextPage}
        onLoadMore={() => void found.fetchNextPage()}
      />
    </div>
  );
}

function OrganisationCard({ organisation }: { organisation: Organisation }) {
  const t = useTranslations();
  const { id, name, branches, locations } = organisation;
  return (
    <Card as="li" isLink>
      <h2 className="admin-heading">
        <Link to="/beheer/organisaties/$id" params={{ id }} className="card-link">
          {name}
        </Link>
      </h2>
      <div className="row">
        {branches.map((branch) => (
          <Badge key={branch} tone="primary">
            {t(`vocabulary.branchShort.${branch}`)}
          </Badge>
        ))}
      </div>
      <p className="quiet">{t('organisation.locations.title', { count: locations.length })}</p>
    </Card>
  );
}
