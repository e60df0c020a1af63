import type { MyMatch } from '@inzetbaar/contracts/matching';
import type { NearTraining } from '@inzetbaar/contracts/trainings';
import { Ban, Check, CircleDot } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../design/components/Badge.tsx';
import { Card } from '../design/components/Card.tsx';
import { FitPicture } from '../design/components/FitPicture.tsx';
import { MatchedVacancy } from '../design/matching-words/MatchedVacancy.tsx';
import { bestReasons, biggestGap, blocksInWords } from '../design/matching-words/fit-words.ts';
import type { PartWords } from '../design/matching-words/part-words.ts';
import { sourceInWords } from '../design/matching-words/say.ts';
import { useSay } from '../design/matching-words/useSay.ts';
import { GapTrainings } from '../design/trainings/GapTrainings.tsx';

/** A card names one training; the vacancy itself names them all. */
const TRAININGS_SHOWN = 1;

interface MatchCardProps {
  match: MyMatch;
  /** What is offered for gaps on the page. */
  trainings: readonly NearTraining[];
}

/** One job of the ranking: how it fits as a picture, the best reasons, and what is in the way. */
export function MatchCard({ match, trainings }: MatchCardProps) {
  const t = useTranslations();
  const say = useSay();
  const { vacancy, explanation } = match;
  const isBlocked = explanation.blocks.length > 0;
  const reasons = bestReasons(explanation, say, isBlocked ? 2 : 3);
  const gap = isBlocked ? undefined : biggestGap(explanation, say);

  return (
    <Card as="li" isLink className="match">
      <div className="match-head">
        <div className="match-title">
          <MatchedVacancy vacancy={vacancy} from="/matches" />
          {explanation.ready && (
            <div>
              <Badge tone="success" icon={<Check aria-hidden="true" />}>
                {t('matches.isReady')}
              </Badge>
            </div>
          )}
        </div>
        <FitPicture score={explanation.score} parts={explanation.parts} />
      </div>
      {reasons.length > 0 && (
        <ul className="match-reasons" aria-label={t('matches.reasons')}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Check aria-hidden="true" />
              {reason}
            </li>
          ))}
        </ul>
      )}
      {gap !== undefined && (
        <div className="match-gap">
          <CircleDot aria-hidden="true" />
          <div>
            <span className="visually-hidden">{t('matches.gap')}: </span>
            {gap.sentences.join(' ')}
            {gap.waysOut[0] !== undefined && <> {gap.waysOut[0]}</>}
          </div>
        </div>
      )}
      <GapTrainings explanation={explanation} trainings={trainings} limit={TRAININGS_SHOWN} />
      {isBlocked &&
        blocksInWords(explanation, say).map((block) => <Block key={block.kind} block={block} />)}
    </Card>
  );
}

function Block({ block }: { block: PartWords }) {
  const t = useTranslations();
  const say = useSay();
  const sources = [...new Set(block.law.map((rule) => sourceInWords(rule.source, say)))];
  return (
    <div className="match-gap match-block">
      <Ban aria-hidden="true" />
      <div className="stack stack-s">
        <p>
          <strong>{t(`vocabulary.fitPart.${block.kind}`)}.</strong> {block.sentences.join(' ')}
        </p>
        {block.waysOut.length > 0 && (
          <p>
            <span className="match-way-out">{t('matches.wayOut')}:</span> {block.waysOut.join(' ')}
          </p>
        )}
        {sources.length > 0 && (
          <p className="quiet small">{t('matches.rule', { source: sources.join('; ') })}</p>
        )}
      </div>
    </div>
  );
}
