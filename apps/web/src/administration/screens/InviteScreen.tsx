import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import { InvitationForm } from '../invitations/InvitationForm.tsx';
import { OpenInvitations } from '../invitations/OpenInvitations.tsx';
import { SentInvitation } from '../invitations/SentInvitation.tsx';
import type { Sent } from '../invitations/SentInvitation.tsx';
import '../administration.css';

/** Invites somebody to the closed platform, with a link that works once. */
export function InviteScreen() {
  const t = useTranslations('admin');
  const account = useAccount();
  const isAdministrator = hasRole(account, ['organisation-admin', 'platform-admin']);
  // Administrators find theirs in a list of its own, together with those of employees that they guide.
  const isGuide = hasRole(account, ['case-manager']);
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
      <div className="stack stack-l">
        <div className="page-narrow">
          {sent === undefined ? (
            <InvitationForm onSent={setSent} />
          ) : (
            <SentInvitation sent={sent} onAgain={() => setSent(undefined)} />
          )}
        </div>
        {isGuide && !isAdministrator && (
          <section className="stack" aria-labelledby="open-invitations">
            <SectionHeading id="open-invitations">{t('invitations.ofEmployees')}</SectionHeading>
            <OpenInvitations />
          </section>
        )}
      </div>
    </>
  );
}
