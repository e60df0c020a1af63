import type { FitStatus } from '@inzetbaar/domain/matching';
import { Ban, Check, CircleDashed, CircleDot, MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import './FitSentences.css';

const ICONS = {
  met: Check,
  partly: CircleDot,
  missing: CircleDashed,
  blocked: Ban,
  unknown: MessagesSquare,
};

export interface FitSentence {
  id: string;
  status: FitStatus;
  /** How it stands, where the usual word for the status says something else. */
  state?: string;
  /** What it is about, such as "Uren". */
  title: ReactNode;
  /** Why it is so, in a sentence. */
  text: ReactNode;
  /** What can be done about it. */
  wayOut?: ReactNode;
  /** The law that it rests on. */
  source?: string;
}

/** A fit in sentences: per part how it stands, why, and the way out. */
export function FitSentences({
  label,
  sentences,
}: {
  label: string;
  sentences: readonly FitSentence[];
}) {
  const t = useTranslations('common.fit');
  return (
    <ul className="fit-sentences" aria-label={label}>
      {sentences.map((sentence) => {
        const Icon = ICONS[sentence.status];
        return (
          <li key={sentence.id} className={`fit-sentence fit-sentence-${sentence.status}`}>
            <span className="fit-sentence-icon">
              <Icon aria-hidden="true" />
            </span>
            <div className="fit-sentence-text">
              <p className="fit-sentence-title">
                {sentence.title}
                <span className="fit-sentence-state">
                  {sentence.state ?? t(`state.${sentence.status}`)}
                </span>
              </p>
              <div>{sentence.text}</div>
              {sentence.wayOut !== undefined && (
                <div className="fit-sentence-way-out">{sentence.wayOut}</div>
              )}
              {sentence.source !== undefined && (
                <p className="fit-sentence-source">{t('rule', { source: sentence.source })}</p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
