import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import { InvitationForm } from '../invitations/InvitationForm.tsx';
import { SentInvitation } from '../invitations/SentInvitation.tsx';
import type { Sent } from '../invitations/SentInvitation.tsx';
import '../administration.css';

/** Invites somebody to the closed platform, with a link that works once. */
export function InviteScreen() {
  const t = useTranslations('admin');
  const isAdministrator = hasRole(useAccount(), ['organisation-admin', 'platform-admin']);
  const [sent, setSent] = useState<Sent>();
  return (
    <>
      <PageHeader
        title={t('invite.title')}
        lead={t('invite.lead')}
        {...(isAdministrator
          ? { back: <BackLink to="/beheer/mensen">{t('title')}</BackLink> }
          : {})}
      />
      <div className="page-narrow">
        {sent === undefined ? (
          <InvitationForm onSent={setSent} />
        ) : (
          <SentInvitation sent={sent} onAgain={() => setSent(undefined)} />
        )}
      </div>
    </>
  );
}
