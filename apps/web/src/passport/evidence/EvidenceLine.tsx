import type { EvidenceView } from '@inzetbaar/contracts/passports';
import { EVIDENCE_REMINDER_DAYS, isByMailedLink } from '@inzetbaar/domain/passports';
import { calendarDateAt, daysBetween } from '@inzetbaar/domain/calendar';
import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import type { Tone } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { useFormats, useLocale } from '../../i18n/index.ts';

interface EvidenceLineProps {
  evidence: EvidenceView;
  skillName: string;
  onWithdraw: () => void;
}

/** One piece of evidence: what, from whom, at which level, until when, and why so long. */
export function EvidenceLine({ evidence, skillName, onWithdraw }: EvidenceLineProps) {
  const t = useTranslations('evidence');
  const formats = useFormats();
  const locale = useLocale();
  const { kind, level, givenBy, givenOn, lastPractisedOn, validUntil, standing, rule } = evidence;
  const { doubtReason, trainingId } = evidence;
  const isNear = isSoonOver(evidence);
  const tone: Tone = standing === 'standing' ? (isNear ? 'warning' : 'success') : 'danger';
  return (
    <li className="evidence-line">
      <div className="evidence-text">
        <p>
          <strong>{t(`kind.${kind}`)}</strong>{' '}
          <span className="quiet">
            {givenBy === null
              ? t('givenOn', { date: formats.date(givenOn) })
              : t('givenBy', { name: givenBy, date: formats.date(givenOn) })}
          </span>
        </p>
        <p className="row evidence-facts">
          <LevelMark level={level} />
          <Badge tone={tone}>
            {standing !== 'standing'
              ? t(`standing.${standing}`, {
                  date: validUntil === null ? '' : formats.date(validUntil),
                })
              : validUntil === null
                ? t('noEnd')
                : t(isNear ? 'soon' : 'until', { date: formats.date(validUntil) })}
          </Badge>
        </p>
        {trainingId !== null && (
          <p className="small">
            <Link to="/trainingen/$id" params={{ id: trainingId }}>
              {t('toTraining')}
            </Link>
          </p>
        )}
        {doubtReason !== null && <p>{t('doubtReason', { reason: doubtReason })}</p>}
        {lastPractisedOn !== null && (
          <p className="small">{t('practised', { date: formats.date(lastPractisedOn) })}</p>
        )}
        {isByMailedLink(kind) && <p className="quiet small">{t('byMailedLink')}</p>}
        <p className="quiet small" title={rule.source}>
          {rule[locale]}
        </p>
      </div>
      <Button
        look="quiet"
        iconOnly
        icon={<Trash2 aria-hidden="true" />}
        aria-label={t('withdraw.label', { kind: t(`kind.${kind}`), skill: skillName })}
        onPress={onWithdraw}
      />
    </li>
  );
}

/** True for evidence that holds now, and lapses before long. */
export function isSoonOver({ standing, validUntil }: EvidenceView): boolean {
  return (
    standing === 'standing' &&
    validUntil !== null &&
    daysBetween(calendarDateAt(new Date()), validUntil) <= EVIDENCE_REMINDER_DAYS
  );
}
