import type { WhatIfOptionView } from '@inzetbaar/contracts/matching';
import { Clock, GraduationCap, MapPin } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Card } from '../design/components/Card.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { useFormats } from '../i18n/formats.ts';

const PASSPORT: string = '/paspoort';
const ICONS = { hours: Clock, travel: MapPin, training: GraduationCap };

/** What single steps would open; those that open nothing are left out. */
export function WhatIfCard({ options }: { options: readonly WhatIfOptionView[] }) {
  const t = useTranslations('matches.whatIf');
  const useful = options.filter((option) => option.extraReady > 0);
  return (
    <Card as="section" look="raised" aria-labelledby="what-if">
      <SectionHeading id="what-if" {...(useful.length > 0 ? { hint: t('hint') } : {})}>
        {t('title')}
      </SectionHeading>
      {useful.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className="what-if">
          {useful.map((option) => (
            <Step key={stepId(option)} option={option} />
          ))}
        </ul>
      )}
      <div className="row">
        <LinkButton to={PASSPORT} size="small">
          {t('change')}
        </LinkButton>
      </div>
    </Card>
  );
}

function Step({ option }: { option: WhatIfOptionView }) {
  const t = useTranslations('matches.whatIf');
  const Icon = ICONS[option.kind];
  const step = useStepWords(option);
  return (
    <li className="what-if-step">
      <span className="what-if-icon">
        <Icon aria-hidden="true" />
      </span>
      <span className="what-if-text">
        <span>{step}</span>
        <strong>{t('extra', { count: option.extraReady })}</strong>
      </span>
    </li>
  );
}

function useStepWords(option: WhatIfOptionView): string {
  const t = useTranslations('matches.whatIf');
  const formats = useFormats();
  const locale = useLocale();
  switch (option.kind) {
    case 'hours':
      return t('hours', { hours: formats.hours(option.extraHours) });
    case 'travel':
      return t('travel', { km: formats.km(option.extraKm) });
    case 'training':
      return t('training', { skill: option[locale], weeks: option.trainingWeeks });
    default:
      return option satisfies never;
  }
}

function stepId(option: WhatIfOptionView): string {
  switch (option.kind) {
    case 'hours':
      return `hours-${option.extraHours}`;
    case 'travel':
      return `travel-${option.extraKm}`;
    case 'training':
      return option.skillId;
    default:
      return option satisfies never;
  }
}
