import type { Agreement } from '@inzetbaar/contracts/placements';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useAccount } from '../../session/session.ts';
import type { Version } from '../agreement.ts';
import { LinkDialog } from '../dialogs/LinkDialog.tsx';
import { useSignAgreement } from '../queries.ts';
import { SignFields } from './SignFields.tsx';

/** Signing in the own account, or having somebody of the own employer do it by a link in a mail. */
export function SignCard({ agreement, version }: { agreement: Agreement; version: Version }) {
  const t = useTranslations('agreements');
  const account = useAccount();
  const sign = useSignAgreement();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card as="section" look="raised" aria-labelledby="sign">
      <SectionHeading id="sign" hint={t('sign.hint')}>
        {t('sign.title')}
      </SectionHeading>
      <SignFields
        agreement={agreement}
        version={version}
        name={account.name}
        onSign={async (body) => {
          await sign.mutateAsync({ params: { id: agreement.id }, body });
          showToast(t('sign.done'));
        }}
      />
      {agreement.party !== 'candidate' && (
        <div className="stack stack-s">
          <p className="quiet">{t('link.ask')}</p>
          <div className="row">
            <Button icon={<Mail aria-hidden="true" />} onPress={() => setIsAsking(true)}>
              {t('link.open')}
            </Button>
          </div>
        </div>
      )}
      {isAsking && <LinkDialog agreement={agreement} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}
