import type { inviteUser } from '@inzetbaar/contracts/identity';
import type { ResponseOf } from '@inzetbaar/contracts/http';
import { MailCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { useFormats } from '../../i18n/index.ts';
import { InvitationLink } from './InvitationLink.tsx';

export type Sent = ResponseOf<typeof inviteUser>;

interface SentInvitationProps {
  sent: Sent;
  onAgain: () => void;
}

/** The invitation is sent: its link, which is shown this once. */
export function SentInvitation({ sent, onAgain }: SentInvitationProps) {
  const t = useTranslations('admin.sent');
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const { invitation, link } = sent;

  useEffect(() => heading.current?.focus(), []);

  return (
    <Card as="section" look="raised" aria-labelledby="sent-title" className="sent">
      <MailCheck aria-hidden="true" className="sent-icon" />
      <h2 id="sent-title" ref={heading} tabIndex={-1}>
        {t('title', { name: invitation.name })}
      </h2>
      <p>{t('mailed', { email: invitation.email, until: formats.date(invitation.expiresAt) })}</p>
      <InvitationLink link={link} />
      <div className="row">
        <Button onPress={onAgain}>{t('again')}</Button>
      </div>
    </Card>
  );
}
