import type { Introduction } from '@inzetbaar/contracts/introductions';
import { listPlacements } from '@inzetbaar/contracts/placements';
import { STANDING_STATUSES } from '@inzetbaar/domain/placements';
import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { useFormats } from '../../i18n/index.ts';
import { hasMeeting, sharingOf, situationOf } from '../situation.ts';
import { Actions } from './Actions.tsx';
import { AnswerBy } from './AnswerBy.tsx';

/** What is going on now, what the reader can do, and nothing else. */
export function NextStep({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const formats = useFormats();
  const { side, status, vacancy, meetingAt, meetingProposedBy, practical, reason, release } =
    introduction;
  const situation = situationOf(introduction, new Date());
  const words = {
    organisation: vacancy.organisation.name,
    mine: String(meetingProposedBy === side),
    until: release === null ? '' : formats.date(release.until),
  };
  // Until it is shared again nobody can move the meeting, so the usual words would promise too much.
  const hasEnded = status === 'meeting-agreed' && sharingOf(introduction) === 'ended';
  const showsMeeting = meetingAt !== null && hasMeeting(introduction);

  return (
    <Card as="section" look="raised" aria-labelledby="next-step" className="next-step">
      <h2 id="next-step">{t(`introductions.${side}.heading.${situation}`, words)}</h2>
      {!(hasEnded && situation === 'meeting-ahead') && (
        <p>{t(`introductions.${side}.text.${situation}`, words)}</p>
      )}
      {showsMeeting && (
        <div className="meeting">
          <CalendarDays aria-hidden="true" />
          <div>
            <p className="meeting-time">{formats.dateTime(meetingAt)}</p>
            {meetingProposedBy !== null && (
              <p className="quiet small">
                {t('introductions.meeting.proposedBy', {
                  who: meetingProposedBy === side ? 'me' : meetingProposedBy,
                })}
              </p>
            )}
            {practical !== null && <p className="written">{practical}</p>}
          </div>
        </div>
      )}
      {reason !== null && (
        <p className="quiet">
          {t('introductions.reason', { reason: t(`vocabulary.introductionReason.${reason}`) })}
        </p>
      )}
      {hasEnded && (
        <Notice tone="warning" announces={false}>
          <p>{t(`introductions.share.endedBeforeMeeting.${side}`, words)}</p>
        </Notice>
      )}
      <AnswerBy introduction={introduction} />
      <Actions introduction={introduction} />
      {status === 'succeeded' && <AfterSuccess introduction={introduction} />}
    </Card>
  );
}

/** After success: to the placement, or for the recruiter to making it. */
function AfterSuccess({ introduction }: { introduction: Introduction }) {
  const t = useTranslations('introductions.placement');
  const { id, side, vacancy } = introduction;
  const placements = useQuery(
    readQuery(listPlacements, {
      // One that was declined or cancelled makes room for a new one.
      query: { vacancyId: vacancy.id, side, limit: 100, status: [...STANDING_STATUSES] },
    }),
  );
  const placement = placements.data?.items.find((each) => each.introductionId === id);
  if (placements.isPending) return null;
  if (placement !== undefined) {
    return (
      <div className="row">
        <LinkButton look="primary" to="/plaatsingen/$id" params={{ id: placement.id }}>
          {t('open')}
        </LinkButton>
      </div>
    );
  }
  if (side === 'candidate') return <p className="quiet">{t('awaited')}</p>;
  return (
    <div className="row">
      <LinkButton look="primary" to="/plaatsingen/nieuw" search={{ kennismaking: id }}>
        {t('make')}
      </LinkButton>
    </div>
  );
}
