import type { ReachView } from '@inzetbaar/contracts/matching';
import { CalendarClock, GraduationCap, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';

/** Now, soon and later, in the order of the answer. */
const ICONS = [UserRoundCheck, CalendarClock, GraduationCap];

/** A line for each time with its number, and a bar beside the longest. */
export function ReachBars({ within }: { within: ReachView['within'] }) {
  const t = useTranslations('people.reach');
  const formats = useFormats();
  const most = Math.max(1, ...within.map(({ people }) => people ?? 0));
  return (
    <ol className="reach-times">
      {within.map(({ weeks, people }, index) => {
        const Icon = ICONS[index] ?? GraduationCap;
        return (
          <li key={weeks}>
            <span className="reach-icon" aria-hidden="true">
              <Icon />
            </span>
            <span className="reach-line">
              <span>{weeks === 0 ? t('now') : t('afterWeeks', { weeks })}</span>{' '}
              <span className={people === null ? 'quiet' : 'reach-people numeric'}>
                {people === null ? t('few') : t('about', { people: formats.number(people) })}
              </span>
            </span>
            <span
              className="reach-bar"
              data-withheld={people === null || undefined}
              aria-hidden="true"
            >
              {people !== null && <span style={{ inlineSize: `${(people / most) * 100}%` }} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
