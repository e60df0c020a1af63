import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { IMPORT_ROW_OUTCOMES } from '@inzetbaar/domain/imports';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';

interface OutcomeBarProps {
  outcomes: VacancyImport['outcomes'];
  /** Words for what will happen, or for what has happened. */
  tense: 'checked' | 'done';
}

/** What becomes of the rows: a bar, and the same in numbers. */
export function OutcomeBar({ outcomes, tense }: OutcomeBarProps) {
  const t = useTranslations('imports.report');
  const formats = useFormats();
  return (
    <div className="outcomes">
      <div className="outcome-bar" aria-hidden="true">
        {IMPORT_ROW_OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => (
          <span
            key={outcome}
            className={`outcome-part outcome-${outcome}`}
            style={{ flexGrow: outcomes[outcome] }}
          />
        ))}
      </div>
      <dl className="outcome-counts" aria-label={t('outcomes')}>
        {IMPORT_ROW_OUTCOMES.map((outcome) => (
          <div key={outcome} className={`outcome-count outcome-${outcome}`}>
            <dt>{t(`${tense}.${outcome}`)}</dt>
            <dd>{formats.number(outcomes[outcome])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
