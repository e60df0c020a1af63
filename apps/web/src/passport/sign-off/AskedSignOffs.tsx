import { listSignOffs, type SignOffRequestView } from '@inzetbaar/contracts/passports';
import { SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import { useQuery } from '@tanstack/react-query';
import { MailPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import type { Tone } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { RemindDialog, WithdrawSignOffDialog } from './SignOffDialogs.tsx';

const TONES: Readonly<Record<SignOffRequestView['standing'], Tone>> = {
  open: 'info',
  answered: 'success',
  withdrawn: 'neutral',
  expired: 'warning',
};

/** Whom I asked to confirm what I can do, and how far that is; nothing where nobody was asked. */
export function AskedSignOffs() {
  const t = useTranslations('signOff.asked');
  const read = useQuery(readQuery(listSignOffs, {}));
  const [opened, setOpened] = useState<{ what: 'remind' | 'withdraw'; id: string }>();
  if (read.isPending) return null;
  if (read.isError) {
    return (
      <div className="asked-sign-offs">
        <ErrorState error={read.error} onRetry={() => void read.refetch()} />
      </div>
    );
  }
  const { requests } = read.data;
  if (requests.length === 0) return null;
  const request = requests.find(({ id }) => id === opened?.id);
  const close = () => setOpened(undefined);
  return (
    <section className="stack evidence-page asked-sign-offs" aria-labelledby="asked-sign-offs">
      <h2 id="asked-sign-offs">{t('title')}</h2>
      <ul className="stack">
        {requests.map((one) => (
          <AskedSignOff
            key={one.id}
            request={one}
            onOpen={(what) => setOpened({ what, id: one.id })}
          />
        ))}
      </ul>
      <p className="quiet small">{t('kept', { days: SIGN_OFF_RULES.keptDays })}</p>
      {request !== undefined && opened?.what === 'remind' && (
        <RemindDialog request={request} onClose={close} />
      )}
      {request !== undefined && opened?.what === 'withdraw' && (
        <WithdrawSignOffDialog request={request} onClose={close} />
      )}
    </section>
  );
}

interface AskedSignOffProps {
  request: SignOffRequestView;
  onOpen: (what: 'remind' | 'withdraw') => void;
}

function AskedSignOff({ request, onOpen }: AskedSignOffProps) {
  const t = useTranslations('signOff');
  const formats = useFormats();
  const locale = useLocale();
  const { name, relation, standing, createdAt, expiresAt, items, mayRemind } = request;
  return (
    <Card as="li" className="stack stack-s">
      <div className="row row-between row-top">
        <div>
          <h3 className="asked-name">{name}</h3>
          <p className="quiet">
            {t('asked.when', {
              relation: t(`relation.${relation}`),
              date: formats.date(createdAt),
            })}
          </p>
        </div>
        <Badge tone={TONES[standing]}>
          {t(`asked.standing.${standing}`, { date: formats.date(expiresAt) })}
        </Badge>
      </div>
      <Disclosure title={t('asked.show')}>
        <ul className="asked-items">
          {items.map((item) => (
            <li key={item.skillId}>
              <span>{item[locale]}</span>
              <LevelMark level={item.level} />
              {item.outcome !== null && (
                <Badge tone={item.outcome === 'as-asked' ? 'success' : 'neutral'}>
                  {t(`asked.outcome.${item.outcome}`)}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
      {standing === 'open' && (
        <div className="row no-print">
          {mayRemind && (
            <Button
              size="small"
              icon={<MailPlus aria-hidden="true" />}
              aria-label={t('asked.remindLabel', { name })}
              onPress={() => onOpen('remind')}
            >
              {t('asked.remind')}
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            icon={<X aria-hidden="true" />}
            aria-label={t('asked.withdrawLabel', { name })}
            onPress={() => onOpen('withdraw')}
          >
            {t('asked.withdraw')}
          </Button>
        </div>
      )}
    </Card>
  );
}
