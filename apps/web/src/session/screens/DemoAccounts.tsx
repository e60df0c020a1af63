import type { SessionView } from '@inzetbaar/contracts/identity';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Spinner } from '../../design/components/Spinner.tsx';

type DemoAccount = NonNullable<SessionView['demoAccounts']>[number];

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  onChoose: (credentials: { email: string; password: string }) => Promise<void>;
}

/** The example accounts of the demo region: one press signs in. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const t = useTranslations('session.demo');
  const [chosen, setChosen] = useState<string>();
  const [failure, setFailure] = useState<unknown>();

  const choose = async ({ email, password }: DemoAccount) => {
    setChosen(email);
    setFailure(undefined);
    try {
      await onChoose({ email, password });
    } catch (error) {
      setFailure(error);
    } finally {
      setChosen(undefined);
    }
  };

  return (
    <section className="stack" aria-labelledby="demo-accounts">
      <SectionHeading id="demo-accounts" hint={t('text')}>
        {t('title')}
      </SectionHeading>
      {failure !== undefined && <ErrorState error={failure} />}
      <ul className="demo-accounts">
        {accounts.map((account) => (
          <li key={account.email}>
            <AriaButton
              className="demo-account"
              onPress={() => choose(account)}
              isDisabled={chosen !== undefined}
            >
              <span className="demo-account-initial" aria-hidden="true">
                {account.name.slice(0, 1)}
              </span>
              <span className="demo-account-text">
                <span className="demo-account-name">{account.name}</span>
                <span className="demo-account-summary">{account.summary}</span>
              </span>
              {chosen === account.email ? <Spinner /> : <ChevronRight aria-hidden="true" />}
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
