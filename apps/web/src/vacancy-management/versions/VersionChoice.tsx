import type { Vacancy, VacancyInput } from '@inzetbaar/contracts/vacancies';
import { useEffect, useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import type { OwnLocation } from '../form/useOwnLocations.ts';
import { vacancyFormSchema, writtenPart } from '../form/vacancyForm.ts';
import type { VacancyField, VacancyForm } from '../form/vacancyForm.ts';
import { differencesBetween, proposedSides } from './differences.ts';
import type { FieldDifference, Side } from './differences.ts';
import { useFieldWords } from './useFieldWords.ts';
import './versions.css';

const CHANGED_BY = {
  both: { tone: 'warning', words: 'changedByBoth' },
  me: { tone: 'neutral', words: 'changedByMe' },
  them: { tone: 'info', words: 'changedByThem' },
} as const;

interface VersionChoiceProps {
  form: VacancyForm;
  /** The version that the reader began with. */
  base: VacancyInput;
  theirs: Vacancy;
  locations: readonly OwnLocation[];
  /** Takes the chosen values of the other version into the form, just before it is sent again. */
  onSave: (chosen: Partial<VacancyInput>) => void;
}

/** Both versions beside each other, for every field that differs, with a choice. */
export function VersionChoice({ form, base, theirs, locations, onSave }: VersionChoiceProps) {
  const t = useTranslations('vacancyManagement.versions');
  const written = writtenPart(theirs);
  const typed = useWatch({ control: form.control });
  // The form was complete enough to be sent, so it reads as a version; after that it may not be.
  const parsed = vacancyFormSchema.safeParse(typed);
  const mine: VacancyInput = parsed.success ? parsed.data : base;
  const differences = differencesBetween(base, mine, written);
  const [chosen, setChosen] = useState<Partial<Record<VacancyField, Side>>>({});
  const sides = { ...proposedSides(differences), ...chosen };
  const say = useFieldWords([...mine.skills, ...written.skills], locations);

  const chooseAll = (side: Side) =>
    setChosen(Object.fromEntries(differences.map(({ field }) => [field, side])));
  const save = () =>
    onSave(
      Object.fromEntries(
        differences
          .filter(({ field }) => sides[field] === 'theirs')
          .map(({ field }) => [field, written[field]]),
      ),
    );

  // The form brings the focus here; what has happened is to be read first.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Scrolling answers a promise in newer browsers, which an effect must not hand on.
    void heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  return (
    <Card as="section" look="raised" className="versions" aria-labelledby="versions-title">
      <h2 id="versions-title" ref={heading}>
        {t('title')}
      </h2>
      <p>{differences.length === 0 ? t('same') : t('text')}</p>
      {differences.length > 1 && (
        <div className="row">
          <Button size="small" onPress={() => chooseAll('mine')}>
            {t('allMine')}
          </Button>
          <Button size="small" onPress={() => chooseAll('theirs')}>
            {t('allTheirs')}
          </Button>
        </div>
      )}
      {differences.map((difference) => (
        <DifferentField
          key={difference.field}
          difference={difference}
          mine={say.value(mine, difference.field)}
          theirs={say.value(written, difference.field)}
          label={say.name(difference.field)}
          side={sides[difference.field] ?? 'mine'}
          onChoose={(side) => setChosen({ ...chosen, [difference.field]: side })}
        />
      ))}
      <div className="row">
        <Button type="submit" look="primary" onPress={save} isPending={form.formState.isSubmitting}>
          {t('save')}
        </Button>
      </div>
    </Card>
  );
}

interface DifferentFieldProps {
  difference: FieldDifference;
  label: string;
  mine: string;
  theirs: string;
  side: Side;
  onChoose: (side: Side) => void;
}

function DifferentField({ difference, label, mine, theirs, side, onChoose }: DifferentFieldProps) {
  const t = useTranslations('vacancyManagement.versions');
  const { tone, words } = CHANGED_BY[difference.changedBy];
  return (
    <RadioGroup
      className="different-field"
      value={side}
      onChange={(chosen) => onChoose(chosen === 'theirs' ? 'theirs' : 'mine')}
    >
      <div className="row">
        <Label className="field-label">{label}</Label>
        <Badge tone={tone}>{t(words)}</Badge>
      </div>
      <div className="choices-tiles">
        {(['mine', 'theirs'] as const).map((each) => (
          <Radio key={each} value={each} className="choice">
            <span className="choice-mark choice-mark-round" />
            <span className="choice-text">
              <span className="choice-text-note">{t(each)}</span>
              <span className="written version-value">{each === 'mine' ? mine : theirs}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
