import type { PassportInput } from '@inzetbaar/contracts/passports';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import '../../design/components/Checkbox.css';
import { passportFormSchema } from '../form/passportForm.ts';
import type { PassportForm } from '../form/passportForm.ts';
import { differencesBetween, proposedSides } from './differences.ts';
import type { PassportField, Side } from './differences.ts';
import { useFieldWords } from './useFieldWords.ts';

interface VersionChoiceProps {
  form: PassportForm;
  /** The version that this screen began with. */
  base: PassportInput;
  /** The version that was saved meanwhile, on another device. */
  theirs: PassportInput;
  skillName: (skillId: string) => string;
  /** Takes the chosen values of the other version into the form, just before it is sent again. */
  onSave: (chosen: Partial<PassportInput>) => void;
}

/** Both versions beside each other, for every field that differs, with a choice. */
export function VersionChoice({ form, base, theirs, skillName, onSave }: VersionChoiceProps) {
  const t = useTranslations('passport.versions');
  const typed = useWatch({ control: form.control });
  // The form was complete enough to be sent, so it reads as a version; after that it may not be.
  const parsed = passportFormSchema.safeParse(typed);
  const mine = parsed.success ? parsed.data : base;
  const differences = differencesBetween(base, mine, theirs);
  const [chosen, setChosen] = useState<Partial<Record<PassportField, Side>>>({});
  const sides = { ...proposedSides(differences), ...chosen };
  const say = useFieldWords(skillName);
  const save = () =>
    onSave(
      Object.fromEntries(
        differences
          .filter(({ field }) => sides[field] === 'theirs')
          .map(({ field }) => [field, theirs[field]]),
      ),
    );

  return (
    <Card as="section" look="raised" className="passport-versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('title')}</h2>
      <p>{differences.length === 0 ? t('same') : t('text')}</p>
      {differences.map(({ field, changed }) => (
        <RadioGroup
          key={field}
          className="stack stack-s"
          value={sides[field] ?? 'mine'}
          onChange={(side) =>
            setChosen({ ...chosen, [field]: side === 'theirs' ? 'theirs' : 'mine' })
          }
        >
          <div className="row">
            <Label className="field-label">{say.name(field)}</Label>
            <Badge tone={changed === 'both' ? 'warning' : 'neutral'}>
              {t(`changed.${changed}`)}
            </Badge>
          </div>
          <div className="choices-tiles">
            {(['mine', 'theirs'] as const).map((side) => (
              <Radio key={side} value={side} className="choice">
                <span className="choice-mark choice-mark-round" />
                <span className="choice-text">
                  <span className="choice-text-note">{t(side)}</span>
                  <span className="written passport-version-value">
                    {say.value(side === 'mine' ? mine : theirs, field)}
                  </span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <div className="row">
        <Button type="submit" look="primary" onPress={save} isPending={form.formState.isSubmitting}>
          {t('save')}
        </Button>
      </div>
    </Card>
  );
}
