import type { AgreementTerms } from '@inzetbaar/domain/placements/agreements';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';
import { buildUpOf } from './buildUp.ts';

/** With more steps than this only the first and the last have room for their number. */
const NUMBERED_STEPS = 6;

/** How hours are built up: as steps that rise, and the same in words. */
export function HoursPicture({
  terms,
}: {
  terms: Pick<AgreementTerms, 'startsOn' | 'endsOn' | 'hours'>;
}) {
  const t = useTranslations('agreements.hours');
  const formats = useFormats();
  const steps = buildUpOf(terms);
  const most = Math.max(...steps.map(({ hoursPerWeek }) => hoursPerWeek));
  if (steps.length === 0) return null;
  const isNumbered = (at: number) =>
    steps.length <= NUMBERED_STEPS || at === 0 || at === steps.length - 1;
  return (
    <figure className="build-up">
      <div className="build-up-steps" aria-hidden="true">
        {steps.map(({ fromWeek, weeks, hoursPerWeek }, at) => (
          <div key={fromWeek} className="build-up-step" style={{ flexGrow: weeks }}>
            <span className="build-up-hours">{isNumbered(at) && formats.number(hoursPerWeek)}</span>
            <span
              className="build-up-bar"
              style={{ blockSize: `${(hoursPerWeek / most) * 6}rem` }}
            />
            <span className="build-up-week">{isNumbered(at) && t('week', { week: fromWeek })}</span>
          </div>
        ))}
      </div>
      <figcaption>
        <ul className="build-up-words">
          {steps.map((step) => (
            <li key={step.fromWeek}>
              <strong>{t('perWeek', { hours: formats.hours(step.hoursPerWeek) })}</strong>{' '}
              <span className="quiet">
                {step.toWeek === null
                  ? t('from', { week: step.fromWeek })
                  : step.toWeek === step.fromWeek
                    ? t('oneWeek', { from: step.fromWeek })
                    : t('weeks', { from: step.fromWeek, to: step.toWeek })}
                {', '}
                {step.until === null
                  ? t('since', { date: formats.date(step.from) })
                  : t('days', { from: formats.date(step.from), to: formats.date(step.until) })}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
