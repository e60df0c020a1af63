import type { AnsweredSignOffView } from '@inzetbaar/contracts/passports';
import { allowedTransitions } from '@inzetbaar/domain/transitions';
import { EVIDENCE_TRANSITIONS, type EvidenceReview } from '@inzetbaar/domain/passports';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../design/components/Badge.tsx';
import type { Tone } from '../design/components/Badge.tsx';
import { Button } from '../design/components/Button.tsx';
import { Card } from '../design/components/Card.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LevelMark } from '../design/components/LevelMark.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import { useFormats, useLocale } from '../i18n/index.ts';
import { ReviewDialog } from './ReviewDialog.tsx';
import { useReview } from './useReview.ts';

type Given = AnsweredSignOffView['evidence'][number];

const TONES: Readonly<Record<Given['standing'], Tone>> = {
  standing: 'success',
  doubted: 'warning',
  retracted: 'neutral',
  withdrawn: 'neutral',
};

interface ReviewListProps {
  token: string;
  given: AnsweredSignOffView;
}

/** What somebody confirmed, to doubt it or to take it back. */
export function ReviewList({ token, given: { holder, evidence } }: ReviewListProps) {
  const t = useTranslations('signOff.review');
  const [asked, setAsked] = useState<{ evidence: Given; review: 'doubt' | 'retract' }>();
  const review = useReview(token);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { name: holder })} />
      <ul className="stack">
        {evidence.map((one) => (
          <ReviewCard
            key={one.id}
            evidence={one}
            onReview={(wanted) => {
              if (wanted === 'restore') {
                review.mutate({ evidenceId: one.id, review: wanted, reason: null });
              } else setAsked({ evidence: one, review: wanted });
            }}
          />
        ))}
      </ul>
      {review.isError && <ErrorState error={review.error} />}
      {asked !== undefined && (
        <ReviewDialog
          token={token}
          holder={holder}
          evidence={asked.evidence}
          review={asked.review}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

interface ReviewCardProps {
  evidence: Given;
  onReview: (review: EvidenceReview) => void;
}

function ReviewCard({ evidence, onReview }: ReviewCardProps) {
  const t = useTranslations('signOff.review');
  const formats = useFormats();
  const skill = evidence[useLocale()];
  const headingId = useId();
  const { level, givenOn, standing, doubtReason } = evidence;
  const reviews = allowedTransitions(EVIDENCE_TRANSITIONS, standing, 'giver').filter(
    (name) => name !== 'withdraw',
  );
  return (
    <Card as="li" className="stack stack-s" aria-labelledby={headingId}>
      <h2 id={headingId} className="sign-off-skill">
        {skill}
      </h2>
      <p className="row sign-off-facts">
        <LevelMark level={level} asked />
        <Badge tone={TONES[standing]}>{t(`standing.${standing}`)}</Badge>
      </p>
      <p className="quiet small">{t('givenOn', { date: formats.date(givenOn) })}</p>
      {doubtReason !== null && (
        <p>
          {t('reason')}: {doubtReason}
        </p>
      )}
      {reviews.length > 0 && (
        <div className="row">
          {reviews.map((name) => (
            <Button
              key={name}
              size="small"
              aria-label={t(`label.${name}`, { skill })}
              onPress={() => onReview(name)}
            >
              {t(`do.${name}`)}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}
