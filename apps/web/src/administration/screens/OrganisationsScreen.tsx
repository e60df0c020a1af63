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
import { PagedList } from '../../design/components/PagedList.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
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
  return (
    <PagedList found={found} skeletons={4} empty={<EmptyState title={t('empty')} />}>
      {(items) => (
        <ul className="grid organisations">
          {items.map((organisation) => (
            <OrganisationCard key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      )}
    </PagedList>
  );
}

function OrganisationCard({ organisation }: { organisation: Organisation }) {
  const t = useTranslations();
  const { id, name, branches, locations, leftOn } = organisation;
  return (
    <Card as="li" isLink>
      <h2 className="admin-heading">
        <Link to="/beheer/organisaties/$id" params={{ id }} className="card-link">
          {name}
        </Link>
      </h2>
      <div className="row">
        {leftOn !== null && <Badge tone="neutral">{t('organisation.participation.badge')}</Badge>}
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
