import type { Introduction } from '@inzetbaar/contracts/introductions';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { StepList } from '../../design/components/StepList.tsx';
import { useFormats } from '../../i18n/index.ts';
import { roadOf } from '../road.ts';

/** Where the introduction stands, as a road. */
export function Road({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const formats = useFormats();
  const { status, startedBy, side } = introduction;
  return (
    <Card as="section" aria-labelledby="road-title">
      <SectionHeading id="road-title">{t('introductions.road.title')}</SectionHeading>
      <StepList
        label={t('introductions.road.title')}
        steps={roadOf(introduction).map(({ station, state, at }) => ({
          id: `${station}-${state}`,
          state,
          label:
            state === 'stopped'
              ? t(`vocabulary.introductionStatus.${status}`)
              : t(`introductions.road.${station}`, { started: startedBy, side }),
          ...(at === undefined ? {} : { note: formats.date(at) }),
        }))}
      />
    </Card>
  );
}
