import type { OpenSignOffView, signOffAnswers } from '@inzetbaar/contracts/passports';
import {
  ENTRUSTMENT_LEVELS,
  SIGN_OFF_OUTCOMES,
  type SignOffOutcome,
} from '@inzetbaar/domain/passports';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { Badge } from '../design/components/Badge.tsx';
import { Card } from '../design/components/Card.tsx';
import { LevelMark } from '../design/components/LevelMark.tsx';
import { RadioGroup } from '../design/components/RadioGroup.tsx';
import { FieldPlace, FormDate, FormRadios, useBoundField } from '../design/forms/index.ts';
import type { CheckedForm } from '../design/forms/index.ts';
import { useLocale } from '../i18n/index.ts';

type Answers = CheckedForm<z.input<typeof signOffAnswers>, z.output<typeof signOffAnswers>>;

interface SkillAnswerProps {
  item: OpenSignOffView['items'][number];
  holder: string;
  control: Answers['control'];
  index: number;
  outcome: SignOffOutcome | undefined;
  today: string;
}

/** One skill: what the holder says, whether that is so, and what else has to be told then. */
export function SkillAnswer(props: SkillAnswerProps) {
  const { item, holder, control, index, outcome, today } = props;
  const t = useTranslations('signOff.answer');
  const words = useTranslations('vocabulary.entrustmentAsked');
  const headingId = useId();
  const level = useBoundField(control, `answers.${index}.level`, null as number | null);
  const lower = ENTRUSTMENT_LEVELS.filter((each) => each < item.level);
  const outcomes = SIGN_OFF_OUTCOMES.filter((each) => each !== 'lower' || lower.length > 0);
  return (
    <Card as="li" className="stack" aria-labelledby={headingId}>
      <div className="stack stack-s">
        <h2 id={headingId} className="sign-off-skill">
          {item[useLocale()]}
        </h2>
        <p className="row sign-off-facts">
          <span className="quiet">{t('claimed', { name: holder })}</span>
          <LevelMark level={item.level} asked />
        </p>
        {item.isReserved && (
          <p>
            <Badge tone="info">{t('reserved')}</Badge>
          </p>
        )}
      </div>
      <FormRadios
        control={control}
        name={`answers.${index}.outcome`}
        label={t('outcome')}
        layout="tiles"
        choices={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
      />
      {outcome === 'lower' && (
        <FieldPlace name={`answers.${index}.level`}>
          <RadioGroup
            label={t('level')}
            layout="tiles"
            value={level.value === null ? null : `${level.value}`}
            onChange={(chosen) => level.onChange(Number(chosen))}
            onBlur={level.onBlur}
            error={level.error}
            choices={lower.map((each) => ({ value: `${each}`, label: words(`${each}`) }))}
          />
        </FieldPlace>
      )}
      {item.isReserved && outcome !== undefined && outcome !== 'cannot-say' && (
        <FormDate
          control={control}
          name={`answers.${index}.lastSeenOn`}
          label={t('lastSeenOn')}
          max={today}
        />
      )}
    </Card>
  );
}
