import type { Agreement } from '@inzetbaar/contracts/placements';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats, useLocale } from '../../i18n/index.ts';
import type { Version } from '../agreement.ts';
import { HoursPicture } from './HoursPicture.tsx';

interface TermsViewProps {
  agreement: Agreement;
  version: Version;
}

/** Everything that one version says, for all three the same. */
export function TermsView({ agreement, version }: TermsViewProps) {
  const t = useTranslations();
  const formats = useFormats();
  const language = useLocale();
  const { terms, taskNames } = version;
  const { guidance, insurance, intendedContract, evaluations, declarations } = terms;
  const none = t('agreements.terms.notYet');
  const insurer = (by: 'sender' | 'host' | null) => (by === null ? none : agreement[by].name);
  const onDay = (day: string | null) => (day === null ? none : formats.date(day));
  return (
    <div className="stack">
      <dl className="terms">
        <Term label={t('agreements.terms.form')}>
          {t(`vocabulary.placementForm.${terms.form}`)}
        </Term>
        <Term label={t('agreements.terms.period')}>
          {terms.endsOn === null
            ? t('agreements.terms.from', { start: formats.date(terms.startsOn) })
            : t('agreements.terms.fromTo', {
                start: formats.date(terms.startsOn),
                end: formats.date(terms.endsOn),
              })}
        </Term>
        <Term label={t('agreements.terms.person')}>{agreement.person}</Term>
        <Term label={t('agreements.terms.sender')}>{agreement.sender.name}</Term>
        <Term label={t('agreements.terms.host')}>{agreement.host.name}</Term>
        <Term label={t('agreements.terms.guidance')}>
          {guidance === null
            ? none
            : t('agreements.terms.guidanceBy', {
                who: [guidance.name, guidance.jobTitle].filter((part) => part !== '').join(', '),
                hours: formats.hours(guidance.hoursPerWeek),
              })}
        </Term>
      </dl>
      <div className="stack stack-s">
        <h3>{t('agreements.terms.tasks')}</h3>
        {terms.tasks.length === 0 ? (
          <p className="quiet">{none}</p>
        ) : (
          <ul className="bulleted">
            {terms.tasks.map(({ skillId, words }, at) => (
              <li key={skillId}>
                {taskNames[at]?.[language] ?? skillId}
                {words !== '' && <span className="quiet">: {words}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="stack stack-s">
        <h3>{t('agreements.terms.hours')}</h3>
        {terms.hours.length === 0 ? (
          <p className="quiet">{none}</p>
        ) : (
          <HoursPicture terms={terms} />
        )}
      </div>
      <dl className="terms">
        <Term label={t('agreements.terms.liability')}>{insurer(insurance.liability)}</Term>
        <Term label={t('agreements.terms.accident')}>{insurer(insurance.accident)}</Term>
        <Term label={t('agreements.terms.fee')}>
          {t(`agreements.fee.${terms.fee}`, {
            sender: agreement.sender.name,
            host: agreement.host.name,
          })}
        </Term>
        <Term label={t('agreements.terms.midway')}>{onDay(evaluations.midway)}</Term>
        <Term label={t('agreements.terms.end')}>{onDay(evaluations.end)}</Term>
        {intendedContract !== null && (
          <Term label={t('agreements.terms.intendedContract')}>
            {t('agreements.terms.intended', {
              months: intendedContract.months,
              hours: formats.hours(intendedContract.hoursPerWeek),
            })}
          </Term>
        )}
      </dl>
      {declarations.length > 0 && (
        <div className="stack stack-s">
          <h3>{t('agreements.terms.declarations')}</h3>
          <ul className="bulleted">
            {declarations.map((one) => (
              <li key={one}>{t(`agreements.declaration.${one}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Term({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
