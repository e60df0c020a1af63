import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';
import './LinkToCopy.css';

interface LinkToCopyProps {
  label: string;
  hint?: string;
  link: string;
}

/** A link that is shown this once, to copy. */
export function LinkToCopy({ label, hint, link }: LinkToCopyProps) {
  const t = useTranslations('common.copy');
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
      <div className="link-to-copy">
        <TextField
          label={label}
          {...(hint === undefined ? {} : { hint })}
          value={link}
          isReadOnly
          inputRef={box}
          onFocus={() => box.current?.select()}
        />
        <Button
          look="primary"
          icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onPress={() => void copy()}
        >
          {t(copied ? 'done' : 'do')}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {copied && t('done')}
      </p>
    </>
  );
}
