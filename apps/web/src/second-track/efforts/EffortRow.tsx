import type { EffortItem, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { useFormats } from '../../i18n/index.ts';
import { EffortDialog } from './EffortDialog.tsx';
import { TakeBackDialog } from './TakeBackDialog.tsx';

/** One effort: what, when, by whom, where, and how it went. */
export function EffortRow({ item, effort }: { item: SecondTrackCase; effort: EffortItem }) {
  const t = useTranslations('secondTrack');
  const tVocabulary = useTranslations('vocabulary.placementForm');
  const formats = useFormats();
  const [asking, setAsking] = useState<'edit' | 'take-back'>();
  const { kind, on, by, result, reason, form, count, organisation, subject, note } = effort;
  const named = { kind: t(`effortCodes.kind.${kind}`), date: formats.date(on) };
  const where = [subject, organisation].filter((part) => part !== null).join(', ');
  return (
    <li className="effort">
      <div className="effort-told">
        <p className="quiet small">
          {named.date} · {t(`effortCodes.party.${by}`)}
        </p>
        <div className="deadline-head">
          <h3>{named.kind}</h3>
          <Badge>{t(`effortCodes.result.${result}`)}</Badge>
        </div>
        {where !== '' && <p>{where}</p>}
        {form !== null && <p>{tVocabulary(form)}</p>}
        {count !== null && <p>{t('efforts.fitting', { count })}</p>}
        {reason !== null && (
          <p>{t('efforts.because', { reason: t(`effortCodes.reason.${reason}`) })}</p>
        )}
        {note !== null && <p className="measure">{note}</p>}
      </div>
      {effort.isMine && (
        <div className="effort-tools no-print">
          {item.status === 'active' && (
            <Button
              look="quiet"
              iconOnly
              icon={<Pencil aria-hidden="true" />}
              aria-label={t('efforts.editOf', named)}
              onPress={() => setAsking('edit')}
            />
          )}
          <Button
            look="quiet"
            iconOnly
            icon={<Trash2 aria-hidden="true" />}
            aria-label={t('efforts.takeBack.openOf', named)}
            onPress={() => setAsking('take-back')}
          />
        </div>
      )}
      {asking === 'edit' && (
        <EffortDialog
          item={item}
          kind={kind}
          corrects={effort}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'take-back' && (
        <TakeBackDialog item={item} effort={effort} onClose={() => setAsking(undefined)} />
      )}
    </li>
  );
}
