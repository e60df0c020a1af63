import type { inviteUser } from '@inzetbaar/contracts/identity';
import type { ResponseOf } from '@inzetbaar/contracts/http';
import { Check, Copy, MailCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { TextField } from '../../design/components/TextField.tsx';
import { useFormats } from '../../i18n/index.ts';

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
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const { invitation, link } = sent;

  useEffect(() => heading.current?.focus(), []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Not allowed here: it is selected, to be copied by hand.
      box.current?.focus();
      box.current?.select();
    }
  };

  return (
    <Card as="section" look="raised" aria-labelledby="sent-title" className="sent">
      <MailCheck aria-hidden="true" className="sent-icon" />
      <h2 id="sent-title" ref={heading} tabIndex={-1}>
        {t('title', { name: invitation.name })}
      </h2>
      <p>{t('mailed', { email: invitation.email, until: formats.date(invitation.expiresAt) })}</p>
      <div className="sent-link">
        <TextField
          label={t('link')}
          hint={t('once')}
          value={link}
          isReadOnly
          inputRef={box}
          onFocus={() => box.current?.select()}
        />
        <Button
          icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onPress={() => void copy()}
        >
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {copied && t('copied')}
      </p>
      <div className="row">
        <Button look="primary" onPress={onAgain}>
          {t('again')}
        </Button>
      </div>
    </Card>
  );
}
