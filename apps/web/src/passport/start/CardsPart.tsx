import { useNavigate } from '@tanstack/react-router';
import { CircleDashed, GraduationCap, HandHelping, ThumbsUp, Undo2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { ProgressBar } from '../../design/components/ProgressBar.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useNameOf, useSkillItems } from '../../design/skills/useSkillNames.ts';
import { useFormats } from '../../i18n/index.ts';
import { firstOpen } from './startState.ts';
import type { CardAnswer, StartCard } from './startState.ts';
import type { Start } from './useStart.ts';

const ANSWERS: readonly { answer: CardAnswer; icon: LucideIcon }[] = [
  { answer: 'alone', icon: ThumbsUp },
  { answer: 'helped', icon: HandHelping },
  { answer: 'none', icon: CircleDashed },
  { answer: 'teaches', icon: GraduationCap },
];

interface CardsPartProps {
  start: Start;
  cards: readonly StartCard[];
  /** How many were confirmed so far. */
  confirmed: number;
}

/**
 * One skill at a time, with big buttons that stay in their place: by thumb, and by keyboard with the
 * focus on the same answer. The next card is read out.
 */
export function CardsPart({ start, cards, confirmed }: CardsPartProps) {
  const t = useTranslations('passportStart');
  const navigate = useNavigate();
  const nameOf = useNameOf();
  const formats = useFormats();
  const { answers } = start.state;
  const [at, setAt] = useState(() => Math.min(firstOpen(cards, answers), cards.length - 1));
  const items = useSkillItems(cards.map(({ skillId }) => skillId));
  const card = cards[at];
  if (card === undefined) return null;
  const skill = items.get(card.skillId);

  const answer = (given: CardAnswer) => {
    start.answer(card.skillId, given);
    if (at + 1 < cards.length) setAt(at + 1);
    else void navigate({ to: '/paspoort/beginnen', search: { deel: 'lijst' } });
  };

  return (
    <div className="stack start-page">
      <ProgressBar
        label={t('cards.progress')}
        value={at}
        max={cards.length}
        valueLabel={t('cards.progressValue', { at: at + 1, total: cards.length })}
      />
      <div className="row row-between">
        <Button
          look="quiet"
          size="small"
          icon={<Undo2 aria-hidden="true" />}
          onPress={() => {
            if (at > 0) setAt(at - 1);
            else void navigate({ to: '/paspoort/beginnen', search: {} });
          }}
        >
          {t('cards.back')}
        </Button>
        {confirmed > 0 && (
          <LinkButton size="small" to="/paspoort/beginnen" search={{ deel: 'lijst' }}>
            {t('cards.enough', { count: confirmed })}
          </LinkButton>
        )}
      </div>
      <section className="start-card" aria-labelledby="start-card-title">
        {skill === undefined ? (
          <Skeleton />
        ) : (
          <div role="status" className="start-card-words">
            <p className="quiet small">
              {t('cards.from', { jobs: formats.list(card.from.map(nameOf)) })}
            </p>
            <h2 id="start-card-title">{nameOf(skill)}</h2>
            <p lang="nl">{skill.description}</p>
          </div>
        )}
        <div role="group" aria-label={t('cards.question')} className="start-answers">
          {ANSWERS.map(({ answer: given, icon: Icon }) => (
            <button
              key={given}
              type="button"
              className="start-answer"
              data-answer={given}
              aria-pressed={answers[card.skillId] === given}
              onClick={() => answer(given)}
            >
              <Icon aria-hidden="true" />
              {t(`cards.answers.${given}`)}
            </button>
          ))}
        </div>
      </section>
    </div>
  );
}
