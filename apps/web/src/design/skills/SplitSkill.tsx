import type { SkillPart } from '@inzetbaar/contracts/reference';
import { useId, useState } from 'react';
import { useLocale } from '../../i18n/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { CheckboxGroup } from '../components/CheckboxGroup.tsx';
import { useNameOf } from './useSkillNames.ts';

/** What is asked of whom: what they can do, what they ask, what they teach. */
export interface SplitWords {
  title: string;
  text: string;
  parts: string;
  note?: string;
  choose: (count: number) => string;
  none: string;
}

interface SplitSkillProps {
  parts: readonly SkillPart[];
  words: SplitWords;
  /** Which of the parts it is; none takes the skill out. */
  onChoose: (chosen: readonly string[]) => void;
}

/** Asks what only its owner knows: which parts of a skill that was split are meant. */
export function SplitSkill({ parts, words, onChoose }: SplitSkillProps) {
  const nameOf = useNameOf();
  const isDutch = useLocale() === 'nl';
  const heading = useId();
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Card as="section" look="raised" aria-labelledby={heading}>
      <div className="stack">
        <h3 id={heading}>{words.title}</h3>
        <p className="measure">{words.text}</p>
        <CheckboxGroup
          label={words.parts}
          value={chosen}
          onChange={setChosen}
          choices={parts.map((part) => ({
            value: part.skillId,
            label: nameOf(part),
            ...(isDutch ? { note: part.description } : {}),
          }))}
        />
        {words.note !== undefined && <p className="quiet small measure">{words.note}</p>}
        <div className="row">
          <Button isDisabled={chosen.length === 0} onPress={() => onChoose(chosen)}>
            {words.choose(chosen.length)}
          </Button>
          <Button look="quiet" onPress={() => onChoose([])}>
            {words.none}
          </Button>
        </div>
      </div>
    </Card>
  );
}
