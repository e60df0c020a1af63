import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { TextField } from '../../design/components/TextField.tsx';

/** The link of an invitation, which is shown this once, to copy. */
export function InvitationLink({ link }: { link: string }) {
  const t = useTranslations('admin.sent');
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

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
    <>
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
    </>
  );
}
