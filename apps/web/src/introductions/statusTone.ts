import type { IntroductionStatus } from '@inzetbaar/domain/introductions';
import type { Tone } from '../design/components/Badge.tsx';

/** The colour that goes with the word of a status. */
export const STATUS_TONES: Readonly<Record<IntroductionStatus, Tone>> = {
  interested: 'info',
  invited: 'info',
  released: 'person',
  revoked: 'warning',
  'meeting-proposed': 'accent',
  'meeting-agreed': 'primary',
  succeeded: 'success',
  'not-continued': 'neutral',
  declined: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
};
