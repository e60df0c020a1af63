import { listShareLinks, revokeShareLink } from '@inzetbaar/contracts/passports';
import type { ShareLinkView } from '@inzetbaar/contracts/passports';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';

/** A link: for whom, what it shows, how often it was used, and the button that ends it. */
export function ShareLinkCard({ link }: { link: ShareLinkView }) {
  const t = useTranslations('sharing');
  const formats = useFormats();
  const [isAsking, setIsAsking] = useState(false);
  const { label, parts, standing, until, views, lastViewedAt } = link;
  const titleId = `link-${link.id}`;
  return (
    <Card as="li" className="stack stack-s" aria-labelledby={titleId}>
      <div className="row row-between">
        <h3 id={titleId}>{label}</h3>
        <Badge tone={standing === 'open' ? 'success' : 'neutral'}>
          {t(`standing.${standing}`, { date: formats.date(until) })}
        </Badge>
      </div>
      <p>{t('list.shows', { parts: parts.map((part) => t(`part.${part}`)).join(' · ') })}</p>
      <p className="quiet">
        {t('list.views', {
          count: views,
          when: lastViewedAt === null ? '' : formats.dateTime(lastViewedAt),
        })}
      </p>
      {standing === 'open' && (
        <div className="row">
          <Button
            size="small"
            aria-label={t('revoke.label', { label })}
            onPress={() => setIsAsking(true)}
          >
            {t('revoke.open')}
          </Button>
        </div>
      )}
      {isAsking && <RevokeDialog id={link.id} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}

function RevokeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations();
  const revoke = useWrite(revokeShareLink, {
    refreshes: [listShareLinks],
    onSuccess: () => {
      showToast(t('sharing.revoke.done'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('sharing.revoke.title')}
      actions={
        <>
          <Button
            look="danger"
            isPending={revoke.isPending}
            onPress={() => revoke.mutate({ params: { id } })}
          >
            {t('sharing.revoke.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('sharing.revoke.text')}</p>
      {revoke.isError && <ErrorState error={revoke.error} />}
    </Dialog>
  );
}
