import type { DeadlineView, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { daysBetween } from '@inzetbaar/domain/calendar';
import { useTranslations } from 'use-intl';
import { classNames } from '../../design/components/classNames.ts';
import { useFormats } from '../../i18n/formats.ts';

const LAST_WEEK = 104;
const LABELLED_WEEKS = [1, 26, 52, 78, LAST_WEEK];

/** What the marks mean; only those that are in the picture. */
const LEGEND = ['done', 'overdue', 'due-soon', 'later', 'exempt'] as const;

/**
 * The weeks of sickness as a line, with its deadlines, today and the days that the count leaves out. A
 * picture only: the list of deadlines below it tells the same.
 */
export function Timeline({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.timeline');
  const formats = useFormats();
  const { weeks, deadlines, today, statement, week } = item;
  const first = weeks[0] ?? today;
  const end = weeks[LAST_WEEK] ?? today;
  const length = Math.max(1, daysBetween(first, end));
  const at = (date: string) =>
    `${Math.min(100, Math.max(0, (daysBetween(first, date) / length) * 100))}%`;
  const shown = deadlines.filter(({ dueOn }) => dueOn >= first && dueOn <= end);
  const isRunning = today >= first && today <= end;
  return (
    <figure className="timeline">
      <div className="timeline-scale" aria-hidden="true">
        <div className="timeline-line">
          <span
            className="timeline-past"
            style={{ inlineSize: isRunning ? at(today) : today > end ? '100%' : 0 }}
          />
          {statement.sickness.interruptions
            .filter(({ until }) => until >= first)
            .map(({ from, until }) => (
              <span
                key={from}
                className="timeline-gap"
                style={{
                  insetInlineStart: at(from),
                  inlineSize: `max(3px, calc(${at(until)} - ${at(from)}))`,
                }}
              />
            ))}
          {shown.map((deadline) => (
            <span
              key={deadline.id}
              className={markClass(deadline)}
              style={{ insetInlineStart: at(deadline.dueOn) }}
            />
          ))}
          {isRunning && (
            <span className="timeline-today" style={{ insetInlineStart: at(today) }}>
              <span className={classNames('timeline-now', edgeOf(today, first, length))}>
                {t('now', { week })}
              </span>
            </span>
          )}
        </div>
        <div className="timeline-weeks">
          {LABELLED_WEEKS.map((number) => (
            <span
              key={number}
              className={classNames(
                number === 1 && 'timeline-first',
                number === LAST_WEEK && 'timeline-last',
              )}
              style={{ insetInlineStart: at(weeks[number - 1] ?? end) }}
            >
              {number}
            </span>
          ))}
        </div>
      </div>
      <figcaption className="timeline-caption">
        <span>
          {t(today < end ? 'caption' : 'captionOver', {
            week,
            first: formats.date(first),
            end: formats.date(end),
          })}
        </span>
        <span className="row timeline-legend" aria-hidden="true">
          {LEGEND.filter((state) => shown.some((one) => keyOf(one) === state)).map((state) => (
            <span key={state} className="timeline-key">
              <span className={`timeline-mark timeline-${state}`} /> {t(`legend.${state}`)}
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

/** Under which word of the legend a mark falls. */
function keyOf({ state }: DeadlineView): DeadlineView['state'] {
  if (state === 'open') return 'later';
  return state === 'passed' ? 'exempt' : state;
}

/** What comes back every six weeks is smaller than what comes once. */
function markClass({ obligation, state }: DeadlineView): string {
  return classNames(
    'timeline-mark',
    `timeline-${state}`,
    obligation === 'evaluation' && 'timeline-minor',
  );
}

/** The words beside today stay inside the picture at either end. */
function edgeOf(today: string, first: string, length: number): string | false {
  const part = daysBetween(first, today) / length;
  if (part < 0.15) return 'timeline-now-start';
  return part > 0.85 && 'timeline-now-end';
}
