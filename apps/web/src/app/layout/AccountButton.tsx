import type { Account } from '@inzetbaar/contracts/identity';
import { ChevronDown } from 'lucide-react';
import { Suspense, lazy, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';

const loadMenu = () => import('./AccountMenu.tsx');
const AccountMenu = lazy(async () => ({ default: (await loadMenu()).AccountMenu }));

/** Who is signed in; opens the account menu, whose code comes when it is reached for. */
export function AccountButton({ account }: { account: Account }) {
  const t = useTranslations('navigation.account');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);

  return (
    <>
      <AriaButton
        ref={button}
        className="account-button"
        aria-label={t('open', { name: account.name })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onHoverStart={() => void loadMenu()}
        onFocus={() => void loadMenu()}
        onPress={() => {
          setIsWanted(true);
          setIsOpen(!isOpen);
        }}
      >
        <span className="account-initial" aria-hidden="true">
          {account.name.slice(0, 1)}
        </span>
        <span className="account-name">{account.name}</span>
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      {isWanted && (
        <Suspense fallback={null}>
          <AccountMenu triggerRef={button} isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      )}
    </>
  );
}
