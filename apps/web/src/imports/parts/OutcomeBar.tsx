import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { IMPORT_ROW_OUTCOMES } from '@inzetbaar/domain/imports';
import type { ImportRowOutcome } from '@inzetbaar/domain/imports';
import { useTranslations } from 'use-intl';
import { CountBar } from '../../design/components/CountBar.tsx';
import type { CountedPart } from '../../design/components/CountBar.tsx';

const TONES: Readonly<Record<ImportRowOutcome, CountedPart['tone']>> = {
  create: 'success',
  update: 'info',
  unchanged: 'neutral',
  invalid: 'danger',
};

interface OutcomeBarProps {
  outcomes: VacancyImport['outcomes'];
  /** Words for what will happen, or for what has happened. */
  tense: 'checked' | 'done';
}

/** What becomes of the rows. */
export function OutcomeBar({ outcomes, tense }: OutcomeBarProps) {
  const t = useTranslations('imports.report');
  return (
    <CountBar
      label={t('outcomes')}
      parts={IMPORT_ROW_OUTCOMES.map((outcome) => ({
        id: outcome,
        label: t(`${tense}.${outcome}`),
        count: outcomes[outcome],
        tone: TONES[outcome],
      }))}
    />
  );
}
