import type { DeadlineView } from '@inzetbaar/contracts/second-track';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { DEADLINE_TONES } from './tones.ts';

/** When it is due, or how it came out, in a colour that helps. */
export function DueBadge({ deadline }: { deadline: DeadlineView }) {
  const t = useTranslations('secondTrack.due');
  const formats = useFormats();
  const { state, dueOn, doneOn } = deadline;
  const words = {
    done: () => t('done', { date: formats.shortDate(doneOn ?? dueOn) }),
    exempt: () => t('exempt'),
    overdue: () => t('overdue', { date: formats.shortDate(dueOn) }),
    'due-soon': () => t('before', { date: formats.shortDate(dueOn) }),
    open: () => t('before', { date: formats.date(dueOn) }),
    later: () => t('before', { date: formats.date(dueOn) }),
  } as const;
  return <Badge tone={DEADLINE_TONES[state]}>{words[state]()}</Badge>;
}
