import { DAYS, DAY_PARTS } from '@inzetbaar/domain/availability';
import type { Day, DayPart, Slot } from '@inzetbaar/domain/availability';
import { Check, Moon, Sun, Sunrise, Sunset } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { CircleAlert } from 'lucide-react';
import { toggleSlots } from './availabilitySlots.ts';
import './Field.css';
import './AvailabilityGrid.css';

const PART_ICONS = { early: Sunrise, day: Sun, evening: Sunset, night: Moon };

export interface AvailabilityGridProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value: readonly Slot[];
  /** Leave out to only show the week. */
  onChange?: (value: Slot[]) => void;
  onBlur?: () => void;
}

/**
 * The week in 7 days × 4 parts. With the keyboard: one stop for Tab, arrow keys to move, Home and
 * End to the ends of a row, space to switch. A day or a part can be switched as a whole.
 */
export function AvailabilityGrid(props: AvailabilityGridProps) {
  const { label, hint, error, value, onChange, onBlur } = props;
  const t = useTranslations('common.availability');
  return (
    <fieldset className="field availability" {...(onBlur === undefined ? {} : { onBlur })}>
      <legend className="field-label">{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {error !== undefined && (
        <p className="field-error">
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
      {onChange === undefined ? (
        value.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ReadOnlyWeek value={value} />
        )
      ) : (
        <EditableWeek value={value} onChange={onChange} />
      )}
    </fieldset>
  );
}

function ReadOnlyWeek({ value }: { value: readonly Slot[] }) {
  const t = useTranslations();
  return (
    <table className="week">
      <caption className="visually-hidden">{t('common.availability.label')}</caption>
      <thead>
        <tr>
          <td />
          {DAY_PARTS.map((part) => (
            <th key={part} scope="col">
              <PartName part={part} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day}>
            <th scope="row">
              <DayName day={day} />
            </th>
            {DAY_PARTS.map((part) => {
              const available = value.includes(`${day}-${part}`);
              return (
                <td key={part}>
                  <span className="week-cell" data-on={available || undefined}>
                    {available && <Check aria-hidden="true" />}
                    <span className="visually-hidden">
                      {available
                        ? t('common.availability.available')
                        : t('common.availability.notAvailable')}
                    </span>
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface EditableWeekProps {
  value: readonly Slot[];
  onChange: (value: Slot[]) => void;
}

function EditableWeek({ value, onChange }: EditableWeekProps) {
  const t = useTranslations();
  const table = useRef<HTMLTableElement>(null);
  // The cell that Tab reaches; row 0 and column 0 are the buttons for a whole part or day.
  const [at, setAt] = useState({ row: 1, column: 1 });
  const stop = (row: number, column: number) => ({
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    'data-cell': `${row},${column}`,
    onFocus: () => setAt({ row, column }),
  });

  const move = (event: KeyboardEvent) => {
    const next = nextCell(at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row},${next.column}"]`)?.focus();
  };

  return (
    <>
      <table
        className="week week-editable"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- one tab stop and arrow keys: the grid pattern of WAI-ARIA
        role="grid"
        aria-label={t('common.availability.label')}
        ref={table}
        onKeyDown={move}
      >
        <thead>
          <tr>
            <td />
            {DAY_PARTS.map((part, index) => (
              <th key={part} scope="col">
                <button
                  type="button"
                  className="week-all"
                  aria-label={t('common.availability.wholePart', {
                    part: t(`vocabulary.dayPart.${part}`),
                  })}
                  onClick={() => onChange(toggleSlots(value, slotsOfPart(part)))}
                  {...stop(0, index + 1)}
                >
                  <PartName part={part} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day, row) => (
            <tr key={day}>
              <th scope="row">
                <button
                  type="button"
                  className="week-all"
                  aria-label={t('common.availability.wholeDay', {
                    day: t(`vocabulary.day.${day}`),
                  })}
                  onClick={() => onChange(toggleSlots(value, slotsOfDay(day)))}
                  {...stop(row + 1, 0)}
                >
                  <DayName day={day} />
                </button>
              </th>
              {DAY_PARTS.map((part, column) => (
                <td key={part}>
                  <label
                    className="week-cell"
                    data-on={value.includes(`${day}-${part}`) || undefined}
                  >
                    <input
                      type="checkbox"
                      className="week-box"
                      aria-label={t('common.availability.slot', {
                        day: t(`vocabulary.day.${day}`),
                        part: t(`vocabulary.dayPart.${part}`),
                      })}
                      checked={value.includes(`${day}-${part}`)}
                      onChange={() => onChange(toggleSlots(value, [`${day}-${part}`]))}
                      {...stop(row + 1, column + 1)}
                    />
                    <Check aria-hidden="true" />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field-hint">
        <span role="status">{t('common.availability.summary', { count: value.length })}</span>.{' '}
        {t('common.availability.wholeDayHint')}
      </p>
    </>
  );
}

function PartName({ part }: { part: DayPart }) {
  const t = useTranslations('vocabulary.dayPart');
  const Icon = PART_ICONS[part];
  return (
    <span className="week-part">
      <Icon aria-hidden="true" />
      {t(part)}
    </span>
  );
}

function DayName({ day }: { day: Day }) {
  const t = useTranslations('vocabulary');
  return (
    <>
      <span className="week-day-long">{t(`day.${day}`)}</span>
      <abbr className="week-day-short" title={t(`day.${day}`)}>
        {t(`dayShort.${day}`)}
      </abbr>
    </>
  );
}

function slotsOfPart(part: DayPart): Slot[] {
  return DAYS.map((day): Slot => `${day}-${part}`);
}

function slotsOfDay(day: Day): Slot[] {
  return DAY_PARTS.map((part): Slot => `${day}-${part}`);
}

function nextCell(at: { row: number; column: number }, key: string) {
  const { row, column } = at;
  const next = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: row === 0 ? 1 : 0 },
    End: { row, column: DAY_PARTS.length },
  }[key];
  if (next === undefined) return undefined;
  const corner = next.row === 0 && next.column === 0;
  const inside =
    next.row >= 0 && next.row <= DAYS.length && next.column >= 0 && next.column <= DAY_PARTS.length;
  return inside && !corner ? next : undefined;
}
