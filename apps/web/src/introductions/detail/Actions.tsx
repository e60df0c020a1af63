import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { IntroductionTransitionName } from '@inzetbaar/domain/introductions';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import type { ButtonLook } from '../../design/components/Button.tsx';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.tsx';
import { MeetingDialog } from '../dialogs/MeetingDialog.tsx';
import { ReasonDialog } from '../dialogs/ReasonDialog.tsx';
import { ReleaseDialog } from '../dialogs/ReleaseDialog.tsx';
import { hasMeeting, sharingOf } from '../situation.ts';

type Doable = Exclude<IntroductionTransitionName, 'expire'>;

/** The order of the buttons: what goes on first, what ends it last. */
const ORDER: readonly Doable[] = [
  'release',
  'agree-meeting',
  'succeed',
  'propose-meeting',
  'revoke',
  'end',
  'decline',
  'withdraw',
];
const GOES_ON: readonly Doable[] = ['release', 'agree-meeting', 'succeed', 'propose-meeting'];

/** Who shares already is offered first to go on, and then to share something else or to stop. */
const WHILE_SHARING: readonly Doable[] = [
  'agree-meeting',
  'succeed',
  'propose-meeting',
  'release',
  'revoke',
  'end',
  'decline',
  'withdraw',
];

/** The buttons for what the reader may do now, as the server says, each with its dialog. */
export function Actions({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const [open, setOpen] = useState<Doable>();
  const close = () => setOpen(undefined);
  const sharing = sharingOf(introduction);
  const shown = (sharing === 'now' ? WHILE_SHARING : ORDER).filter(
    // There is nothing to stop after the last day of sharing.
    (each) => introduction.transitions.includes(each) && (each !== 'revoke' || sharing === 'now'),
  );
  if (shown.length === 0 && open === undefined) return null;

  const dialogs: Record<Doable, ReactNode> = {
    release: <ReleaseDialog introduction={introduction} onClose={close} />,
    'propose-meeting': <MeetingDialog introduction={introduction} onClose={close} />,
    'agree-meeting': (
      <ConfirmDialog transition="agree-meeting" introduction={introduction} onClose={close} />
    ),
    succeed: <ConfirmDialog transition="succeed" introduction={introduction} onClose={close} />,
    revoke: <ConfirmDialog transition="revoke" introduction={introduction} onClose={close} />,
    end: <ReasonDialog transition="end" introduction={introduction} onClose={close} />,
    decline: <ReasonDialog transition="decline" introduction={introduction} onClose={close} />,
    withdraw: <ReasonDialog transition="withdraw" introduction={introduction} onClose={close} />,
  };
  const [first] = shown;
  // Another time is there for who needs it; nobody is asked to propose one.
  const isAnother = (each: Doable) => each === 'propose-meeting' && hasMeeting(introduction);
  const lookOf = (each: Doable): ButtonLook => {
    if (!GOES_ON.includes(each) || (each === 'release' && sharing === 'now')) return 'quiet';
    return each === first && !isAnother(each) ? 'primary' : 'secondary';
  };
  const wordsOf = (each: Doable): string => {
    if (isAnother(each)) return t('introductions.meeting.another');
    if (each === 'release' && sharing !== 'not-yet') return t(`introductions.share.${sharing}`);
    return t(`vocabulary.introductionTransition.${each}`);
  };

  return (
    <>
      <div className="row introduction-actions">
        {shown.map((each) => (
          <Button key={each} look={lookOf(each)} onPress={() => setOpen(each)}>
            {wordsOf(each)}
          </Button>
        ))}
      </div>
      {open !== undefined && dialogs[open]}
    </>
  );
}
