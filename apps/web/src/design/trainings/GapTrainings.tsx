import type { MyMatch } from '@inzetbaar/contracts/matching';
import type { NearTraining } from '@inzetbaar/contracts/trainings';
import { Link } from '@tanstack/react-router';
import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLocale } from '../../i18n/index.ts';
import { inSentence } from '../matching-words/say.ts';
import { useOfferWords } from './useOfferWords.ts';
import './trainings.css';

interface GapTrainingsProps {
  explanation: MyMatch['explanation'];
  /** What came with the match: soonest first. */
  trainings: readonly NearTraining[];
  /** So many at most. */
  limit: number;
}

/** The trainings that are offered now for what is missing in a match; nothing where there are none. */
export function GapTrainings({ explanation, trainings, limit }: GapTrainingsProps) {
  const t = useTranslations('trainings.offer');
  const locale = useLocale();
  const words = useOfferWords();
  const found = gapsWithTraining(explanation, trainings).slice(0, limit);
  if (found.length === 0) return null;
  return (
    <ul className="gap-trainings" aria-label={t('gaps')}>
      {found.map(({ skill, training }) => (
        <li key={`${skill.skillId} ${training.id}`}>
          <GraduationCap aria-hidden="true" />
          <div>
            <p>
              {t('forGap', { skill: inSentence(skill[locale]) })}:{' '}
              <Link to="/trainingen/$id" params={{ id: training.id }} className="gap-training">
                {training.title}
              </Link>
            </p>
            <p className="quiet small">{words(training)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** For each skill that is below its level the first training that raises it; each training once. */
function gapsWithTraining(
  { parts }: MyMatch['explanation'],
  trainings: readonly NearTraining[],
): { skill: { skillId: string; nl: string; en: string }; training: NearTraining }[] {
  const shown = new Set<string>();
  const skills = parts.flatMap((part) => (part.kind === 'skills' ? part.skills : []));
  return skills.flatMap((skill) => {
    const own = skill.ownLevel ?? 0;
    if (own >= skill.neededLevel) return [];
    const training = trainings.find(
      ({ id, skills: taught }) =>
        !shown.has(id) &&
        taught.some(({ skillId, level }) => skillId === skill.skillId && level > own),
    );
    if (training === undefined) return [];
    shown.add(training.id);
    return [{ skill, training }];
  });
}
