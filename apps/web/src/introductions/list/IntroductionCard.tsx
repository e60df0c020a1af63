import type { Introduction } from '@inzetbaar/contracts/introductions';
import { Link } from '@tanstack/react-router';
import { ArrowRight, CalendarClock, CalendarDays } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { useFormats } from '../../i18n/index.ts';
import { useOtherSide } from '../otherSide.ts';
import { situationOf } from '../situation.ts';
import type { Situation } from '../situation.ts';
import { STATUS_TONES } from '../statusTone.ts';

const SHOWS_MEETING: readonly Situation[] = ['meeting-ahead', 'answer-meeting', 'answer-missed'];

interface IntroductionCardProps {
  introduction: Introduction;
  /** The reader has to do something. */
  isMine?: boolean;
}

/** One introduction in the list: with whom, for what, and what comes next. */
export function IntroductionCard({ introduction, isMine = false }: IntroductionCardProps) {
  const t = useTranslations();
  const formats = useFormats();
  const otherSide = useOtherSide();
  const { id, side, status, vacancy, meetingAt, meetingProposedBy, updatedAt, answer } =
    introduction;
  const situation = situationOf(introduction, new Date());
  return (
    <Card as="li" isLink look={isMine ? 'raised' : 'plain'} className="introduction">
      <div className="introduction-head">
        <h3>
          <Link to="/kennismakingen/$id" params={{ id }} className="card-link">
            {side === 'candidate' ? vacancy.title : otherSide(introduction)}
          </Link>
        </h3>
        <Badge tone={STATUS_TONES[status]}>{t(`vocabulary.introductionStatus.${status}`)}</Badge>
      </div>
      <p className="quiet">
        {side === 'candidate' ? otherSide(introduction) : vacancy.title}, {vacancy.municipality}
      </p>
      {meetingAt !== null && SHOWS_MEETING.includes(situation) && (
        <p className="introduction-meeting">
          <CalendarDays aria-hidden="true" />
          {formats.dateTime(meetingAt)}
        </p>
      )}
      <p className={isMine ? 'introduction-next' : 'quiet'}>
        {isMine && <ArrowRight aria-hidden="true" />}
        {t(`introductions.${side}.short.${situation}`, {
          mine: String(meetingProposedBy === side),
        })}
      </p>
      {answer !== null && (
        <p className="answer-by">
          <CalendarClock aria-hidden="true" />
          <span className={isMine ? 'introduction-next' : 'quiet'}>
            {t(`introductions.answer.${answer.isLate ? 'was' : 'by'}`, {
              by: formats.shortDate(answer.dueOn),
            })}
          </span>
        </p>
      )}
      <p className="quiet small">
        {t('introductions.changed', { when: formats.relativeDay(updatedAt) })}
      </p>
    </Card>
  );
}
