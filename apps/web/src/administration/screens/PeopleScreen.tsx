import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Tabs } from '../../design/components/Tabs.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import { OpenInvitations } from '../invitations/OpenInvitations.tsx';
import { PeopleList } from '../people/PeopleList.tsx';
import { ListSearch } from '../../design/components/ListSearch.tsx';
import { useAdministeredOrganisations } from '../people/useOrganisations.ts';
import type { PeopleSearch } from '../routes.tsx';
import '../administration.css';

const route = getRouteApi('/signed-in/beheer/mensen');
const EVERYWHERE = 'all';

/** Accounts and open invitations, as far as the reader administers. */
export function PeopleScreen() {
  const t = useTranslations('admin');
  const navigate = useNavigate();
  const search = route.useSearch();
  const isPlatform = hasRole(useAccount(), ['platform-admin']);
  const go = useCallback(
    (next: PeopleSearch) => void navigate({ to: '/beheer/mensen', search: next, replace: true }),
    [navigate],
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(isPlatform ? 'leadAll' : 'leadOwn')}
        actions={
          <LinkButton look="primary" to="/mensen/uitnodigen" icon={<UserPlus aria-hidden="true" />}>
            {t('invite.title')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('title')}
        selected={search.lijst ?? 'mensen'}
        onSelect={(id) => {
          const { lijst: _, ...rest } = search;
          go(id === 'uitnodigingen' ? { ...rest, lijst: id } : rest);
        }}
        tabs={[
          {
            id: 'mensen',
            label: t('people.title'),
            content: (
              <div className="stack">
                <Filters search={search} isPlatform={isPlatform} onChange={go} />
                <PeopleList words={search.zoek} organisationId={search.organisatie} />
              </div>
            ),
          },
          { id: 'uitnodigingen', label: t('invitations.title'), content: <OpenInvitations /> },
        ]}
      />
    </>
  );
}

interface FiltersProps {
  search: PeopleSearch;
  isPlatform: boolean;
  onChange: (search: PeopleSearch) => void;
}

function Filters({ search, isPlatform, onChange }: FiltersProps) {
  const t = useTranslations('admin.people');
  const organisations = useAdministeredOrganisations();
  const { zoek, organisatie, lijst } = search;
  const searchFor = useCallback(
    (words: string) =>
      onChange({
        ...(lijst === undefined ? {} : { lijst }),
        ...(organisatie === undefined ? {} : { organisatie }),
        ...(words === '' ? {} : { zoek: words }),
      }),
    [onChange, organisatie, lijst],
  );
  return (
    <div className="people-filters">
      <ListSearch
        label={t('search')}
        placeholder={t('searchPlaceholder')}
        words={zoek ?? ''}
        onSearch={searchFor}
      />
      {isPlatform && (
        <Select
          label={t('organisation')}
          choices={[
            { value: EVERYWHERE, label: t('everywhere') },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={organisatie ?? EVERYWHERE}
          onChange={(id) =>
            onChange({
              ...(lijst === undefined ? {} : { lijst }),
              ...(zoek === undefined ? {} : { zoek }),
              ...(id === EVERYWHERE ? {} : { organisatie: id }),
            })
          }
        />
      )}
    </div>
  );
}
