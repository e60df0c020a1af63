import { useEffect, useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Badge } from '../components/Badge.tsx';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { differencesBetween, proposedSides } from './differences.ts';
import type { FieldDifference, Side } from './differences.ts';
import '../components/Checkbox.css';
import './VersionChoice.css';

const TONE = { both: 'warning', me: 'neutral', them: 'info' } as const;

/**
 * What to call the two versions, and who changed what: another person, or oneself elsewhere. `same`
 * is read instead of `text` when nothing differs.
 */
type VersionWord =
  | 'title'
  | 'text'
  | 'same'
  | 'mine'
  | 'theirs'
  | 'allMine'
  | 'allTheirs'
  | `changedBy.${FieldDifference<string>['changedBy']}`
  | 'save';

interface VersionChoiceProps<Values extends object> {
  fields: readonly (keyof Values & string)[];
  /** The version that the reader began with. */
  base: Values;
  mine: Values;
  theirs: Values;
  t: (word: VersionWord) => string;
  /** What a field is called, and what a version says in it. */
  say: {
    name: (field: keyof Values & string) => string;
    value: (version: Values, field: keyof Values & string) => string;
  };
  isSaving: boolean;
  /** Takes the chosen values of the other version into the form, just before it is sent again. */
  onSave: (chosen: Partial<Values>) => void;
}

/** Both versions beside each other, for every field that differs, with a choice. In a form. */
export function VersionChoice<Values extends object>(props: VersionChoiceProps<Values>) {
  const { fields, base, mine, theirs, t, say, isSaving, onSave } = props;
  type Field = keyof Values & string;
  const differences = differencesBetween(fields, base, mine, theirs);
  const [chosen, setChosen] = useState<Partial<Record<Field, Side>>>({});
  const sides: Partial<Record<Field, Side>> = { ...proposedSides(differences), ...chosen };

  const chooseAll = (side: Side) =>
    setChosen(
      Object.fromEntries(differences.map(({ field }) => [field, side])) as Record<Field, Side>,
    );
  const save = () => {
    const taken = differences.filter(({ field }) => sides[field] === 'theirs');
    onSave(Object.fromEntries(taken.map(({ field }) => [field, theirs[field]])) as Partial<Values>);
  };

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
      {differences.map(({ field, changedBy }) => (
        <RadioGroup
          key={field}
          className="different-field"
          value={sides[field] ?? 'mine'}
          onChange={(side) =>
            setChosen({ ...chosen, [field]: side === 'theirs' ? 'theirs' : 'mine' })
          }
        >
          <div className="row">
            <Label className="field-label">{say.name(field)}</Label>
            <Badge tone={TONE[changedBy]}>{t(`changedBy.${changedBy}`)}</Badge>
          </div>
          <div className="choices-tiles">
            {(['mine', 'theirs'] as const).map((side) => (
              <Radio key={side} value={side} className="choice">
                <span className="choice-mark choice-mark-round" />
                <span className="choice-text">
                  <span className="choice-text-note">{t(side)}</span>
                  <span className="written version-value">
                    {say.value(side === 'mine' ? mine : theirs, field)}
                  </span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <div className="row">
        <Button type="submit" look="primary" onPress={save} isPending={isSaving}>
          {t('save')}
        </Button>
      </div>
    </Card>
  );
}
