import type { DeadlineView } from '@inzetbaar/contracts/second-track';
import { comesByItself } from '@inzetbaar/domain/second-track';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { DEADLINE_TONES } from './tones.ts';

/** When it is due, or how it came out, in a colour that helps. */
export function DueBadge({ deadline }: { deadline: DeadlineView }) {
  const t = useTranslations('secondTrack.due');
  const formats = useFormats();
  const { state, dueOn, doneOn, obligation } = deadline;
  const words = () => {
    switch (state) {
      case 'done':
        return t('done', { date: formats.date(doneOn ?? dueOn) });
      case 'exempt':
        return t('exempt');
      case 'overdue':
        return t('overdue', { date: formats.date(dueOn) });
      case 'passed':
        return t('passed', { date: formats.date(dueOn) });
      default:
        return t(comesByItself(obligation) ? 'onDay' : 'before', { date: formats.date(dueOn) });
    }
  };
  return <Badge tone={DEADLINE_TONES[state]}>{words()}</Badge>;
}
