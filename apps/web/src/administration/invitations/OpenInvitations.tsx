import { listInvitations } from '@inzetbaar/contracts/identity';
import type { Invitation } from '@inzetbaar/contracts/identity';
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
import { HeldRoles } from '../people/HeldRoles.tsx';
import { ResendDialog, WithdrawDialog } from './InvitationDialogs.tsx';

const PAGE = 30;

interface Opened {
  invitation: Invitation;
  what: 'resend' | 'withdraw';
}

/** Invitations that nobody accepted yet, to send again or to withdraw. */
export function OpenInvitations() {
  const t = useTranslations('admin');
  const words = useTranslations('vocabulary');
  const formats = useFormats();
  const [opened, setOpened] = useState<Opened>();
  const found = useInfiniteQuery(pagedQuery(listInvitations, { query: { limit: PAGE } }));
  const now = new Date().toISOString();
  const close = () => setOpened(undefined);
  const dialog =
    opened !== undefined &&
    (opened.what === 'resend' ? (
      <ResendDialog invitation={opened.invitation} onClose={close} />
    ) : (
      <WithdrawDialog invitation={opened.invitation} onClose={close} />
    ));
  return (
    <PagedList
      found={found}
      skeletons={3}
      empty={
        <EmptyState title={t('invitations.empty')}>
          <p>{t('invitations.emptyText')}</p>
        </EmptyState>
      }
    >
      {(rows) => (
        <>
          <DataTable
            caption={t('invitations.title')}
            hidesCaption
            rows={rows}
            rowId={(invitation) => invitation.id}
            columns={[
              {
                id: 'name',
                header: t('people.name'),
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
                header: t('people.roles'),
                cell: (invitation) => (
                  <div>
                    <HeldRoles roles={invitation.roles} />
                    {invitation.lanes.length > 0 && (
                      <span className="quiet small">
                        {formats.list(invitation.lanes.map((lane) => words(`lane.${lane}`)))}
                      </span>
                    )}
                  </div>
                ),
              },
              {
                id: 'sent',
                header: t('invitations.sent'),
                cell: (invitation) => formats.date(invitation.createdAt),
              },
              {
                id: 'expires',
                header: t('invitations.expires'),
                cell: (invitation) =>
                  invitation.expiresAt < now ? (
                    <Badge tone="warning">{t('invitations.expired')}</Badge>
                  ) : (
                    formats.relativeDay(invitation.expiresAt)
                  ),
              },
              {
                id: 'actions',
                header: t('people.actions'),
                hidesHeader: true,
                cell: (invitation) => (
                  <InvitationMenu
                    name={invitation.name}
                    onOpen={(what) => setOpened({ invitation, what })}
                  />
                ),
              },
            ]}
          />
          {dialog}
        </>
      )}
    </PagedList>
  );
}

interface InvitationMenuProps {
  name: string;
  onOpen: (what: 'resend' | 'withdraw') => void;
}

function InvitationMenu({ name, onOpen }: InvitationMenuProps) {
  const t = useTranslations('admin');
  return (
    <Menu
      label={t('people.menu', { name })}
      trigger={
        <Button
          look="quiet"
          size="small"
          icon={<Ellipsis aria-hidden="true" />}
          aria-label={t('people.menu', { name })}
        >
          {t('people.actions')}
        </Button>
      }
      actions={[
        { id: 'resend', label: t('resend.do'), onAction: () => onOpen('resend') },
        {
          id: 'withdraw',
          label: t('withdraw.do'),
          isDanger: true,
          onAction: () => onOpen('withdraw'),
        },
      ]}
    />
  );
}
