import type { RegistrationStanding } from '@inzetbaar/domain/passports';
import { BadgeCheck, CircleAlert, CircleDashed, Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../components/Badge.tsx';
import type { Tone } from '../components/Badge.tsx';

const LOOKS: Record<RegistrationStanding, { tone: Tone; icon: typeof BadgeCheck }> = {
  unchecked: { tone: 'warning', icon: CircleDashed },
  asked: { tone: 'info', icon: Hourglass },
  checked: { tone: 'success', icon: BadgeCheck },
  refused: { tone: 'danger', icon: CircleAlert },
  lapsed: { tone: 'danger', icon: CircleAlert },
};

/** How a registration stands today, in a word or two. Needs the words of `vocabulary`. */
export function RegistrationBadge({ standing }: { standing: RegistrationStanding }) {
  const t = useTranslations('vocabulary.registrationStanding');
  const { tone, icon: Icon } = LOOKS[standing];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(standing)}
    </Badge>
  );
}
