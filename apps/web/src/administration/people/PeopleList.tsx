import { listUsers } from '@inzetbaar/contracts/identity';
import type { Person } from '@inzetbaar/contracts/identity';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { Menu } from '../../design/components/Menu.tsx';
import { useFormats } from '../../i18n/index.ts';
import { hasRole, useAccount } from '../../session/index.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { HeldRoles } from './HeldRoles.tsx';
import { RolesDialog } from './RolesDialog.tsx';

const PAGE = 30;

interface PeopleListProps {
  words: string | undefined;
  organisationId: string | undefined;
}

/** Accounts with their roles, and what can be done with each. */
export function PeopleList({ words, organisationId }: PeopleListProps) {
  const t = useTranslations('admin');
  const formats = useFormats();
  const [opened, setOpened] = useState<{ person: Person; what: 'roles' | 'block' }>();
  const found = useInfiniteQuery(
    pagedQuery(listUsers, {
      query: {
        limit: PAGE,
        ...(words === undefined ? {} : { q: words }),
        ...(organisationId === undefined ? {} : { organisationId }),
      },
    }),
  );
  const close = () => setOpened(undefined);
  return (
    <>
      <PagedList
        found={found}
        skeletons={4}
        empty={
          <EmptyState title={t('people.empty')}>
            <p>{t('people.emptyText')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <DataTable
            caption={t('people.title')}
            hidesCaption
            rows={rows}
            rowId={(person) => person.id}
            columns={[
              {
                id: 'name',
                header: t('people.name'),
                isRowHeader: true,
                cell: (person) => (
                  <div className="person-name">
                    <span>
                      {person.name}{' '}
                      {person.disabled && <Badge tone="danger">{t('people.blocked')}</Badge>}
                    </span>
                    <span className="quiet small">{person.email}</span>
                  </div>
                ),
              },
              {
                id: 'roles',
                header: t('people.roles'),
                cell: (person) => <HeldRoles roles={person.roles} />,
              },
              {
                id: 'since',
                header: t('people.since'),
                cell: (person) => formats.date(person.createdAt),
              },
              {
                id: 'actions',
                header: t('people.actions'),
                hidesHeader: true,
                cell: (person) => (
                  <PersonMenu person={person} onOpen={(what) => setOpened({ person, what })} />
                ),
              },
            ]}
          />
        )}
      </PagedList>
      {opened?.what === 'roles' && <RolesDialog person={opened.person} onClose={close} />}
      {opened?.what === 'block' && <BlockDialog person={opened.person} onClose={close} />}
    </>
  );
}

interface PersonMenuProps {
  person: Person;
  onOpen: (what: 'roles' | 'block') => void;
}

function PersonMenu({ person, onOpen }: PersonMenuProps) {
  const t = useTranslations('admin.people');
  const account = useAccount();
  const mayBlock = hasRole(account, ['platform-admin']) && person.id !== account.id;
  return (
    <Menu
      label={t('menu', { name: person.name })}
      trigger={
        <Button
          look="quiet"
          size="small"
          icon={<Ellipsis aria-hidden="true" />}
          aria-label={t('menu', { name: person.name })}
        >
          {t('actions')}
        </Button>
      }
      actions={[
        { id: 'roles', label: t('changeRoles'), onAction: () => onOpen('roles') },
        ...(mayBlock
          ? [
              {
                id: 'block',
                label: t(person.disabled ? 'unblock' : 'block'),
                isDanger: !person.disabled,
                onAction: () => onOpen('block'),
              },
            ]
          : []),
      ]}
    />
  );
}
