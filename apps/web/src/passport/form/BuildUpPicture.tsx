import { BUILD_UP_WEEKS, hoursAfter } from '@inzetbaar/domain/hours';
import type { BuildUp } from '@inzetbaar/domain/hours';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';

/** The hours as stairs, a bar for each time; the words below say the same. */
export function BuildUpPicture({ buildUp }: { buildUp: BuildUp }) {
  const t = useTranslations('passport.buildUp');
  const formats = useFormats();
  const most = Math.max(1, ...buildUp.map(({ hoursPerWeek }) => hoursPerWeek));
  return (
    <figure className="build-up-picture">
      <div className="build-up-bars" aria-hidden="true">
        {BUILD_UP_WEEKS.map((weeks) => {
          const hours = hoursAfter(buildUp, weeks);
          const isStep = buildUp.some(({ afterWeeks }) => afterWeeks === weeks);
          return (
            <div key={weeks} className="build-up-bar" data-step={isStep || undefined}>
              <span style={{ blockSize: `${(hours / most) * 100}%` }}>
                {isStep && <span className="build-up-hours numeric">{formats.number(hours)}</span>}
              </span>
              <span className="build-up-week numeric">{weeks}</span>
            </div>
          );
        })}
      </div>
      <figcaption className="quiet small">{t('picture')}</figcaption>
    </figure>
  );
}
