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
import { hasMeeting } from '../situation.ts';
import type { Situation } from '../situation.ts';

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

interface ActionsProps {
  introduction: Introduction;
  situation: Situation;
}

/** The buttons for what the reader may do now, as the server says, each with its dialog. */
export function Actions({ introduction, situation }: ActionsProps) {
  const t = useTranslations();
  const [open, setOpen] = useState<Doable | 'share-anew'>();
  const close = () => setOpen(undefined);
  const doable = ORDER.filter((each) => introduction.transitions.includes(each));
  // A release that has run out can only be followed by a new one after it was taken back.
  const sharesAnew = situation === 'release-ended' && doable.includes('revoke');
  const shown = sharesAnew ? doable.filter((each) => each !== 'revoke') : doable;
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
  const lookOf = (each: Doable): ButtonLook =>
    each === first && GOES_ON.includes(each) && !isAnother(each)
      ? 'primary'
      : GOES_ON.includes(each)
        ? 'secondary'
        : 'quiet';

  return (
    <>
      <div className="row introduction-actions">
        {sharesAnew && (
          <Button look="primary" onPress={() => setOpen('share-anew')}>
            {t('introductions.shareAnew')}
          </Button>
        )}
        {shown.map((each) => (
          <Button key={each} look={lookOf(each)} onPress={() => setOpen(each)}>
            {isAnother(each)
              ? t('introductions.meeting.another')
              : t(`vocabulary.introductionTransition.${each}`)}
          </Button>
        ))}
      </div>
      {open === 'share-anew' ? (
        <ReleaseDialog introduction={introduction} takesBackFirst onClose={close} />
      ) : (
        open !== undefined && dialogs[open]
      )}
    </>
  );
}
