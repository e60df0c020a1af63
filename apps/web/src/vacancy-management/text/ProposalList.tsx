import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { Checkbox } from '../../design/components/Checkbox.tsx';
import type { CardName } from './proposalCards.ts';
import type { ProposalCard } from './useProposalCards.ts';

interface ProposalListProps {
  label: string;
  cards: readonly ProposalCard[];
  accepted: ReadonlySet<CardName>;
  onChange: (accepted: ReadonlySet<CardName>) => void;
}

/** Proposals, each to accept or leave. */
export function ProposalList({ label, cards, accepted, onChange }: ProposalListProps) {
  const t = useTranslations('vacancyManagement.text');
  return (
    <ul className="proposal-cards" aria-label={label}>
      {cards.map(({ name, label: what, note, replaces }) => (
        <Card as="li" key={name} look="quiet">
          <Checkbox
            isSelected={accepted.has(name)}
            onChange={(isSelected) => {
              const next = new Set(accepted);
              if (isSelected) next.add(name);
              else next.delete(name);
              onChange(next);
            }}
            hint={replaces ? t('replaces') : note}
          >
            {what}
          </Checkbox>
        </Card>
      ))}
    </ul>
  );
}
