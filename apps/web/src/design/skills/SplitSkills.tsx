import type { SkillItem } from '@inzetbaar/contracts/reference';
import { SplitSkill } from './SplitSkill.tsx';
import type { SplitWords } from './SplitSkill.tsx';
import { useNameOf } from './useSkillNames.ts';

interface SplitSkillsProps {
  /** The skills of a form, as they were looked up. */
  items: readonly SkillItem[];
  /** The words for a skill of this name that became so many. */
  words: (name: string, count: number) => SplitWords;
  onChoose: (splitId: string, chosen: readonly string[]) => void;
}

/** A question for each skill of a form that became several in a newer version of the language. */
export function SplitSkills({ items, words, onChoose }: SplitSkillsProps) {
  const nameOf = useNameOf();
  return items.map((item) =>
    item.splitInto === undefined ? null : (
      <SplitSkill
        key={item.id}
        parts={item.splitInto}
        words={words(nameOf(item), item.splitInto.length)}
        onChoose={(chosen) => onChoose(item.id, chosen)}
      />
    ),
  );
}
