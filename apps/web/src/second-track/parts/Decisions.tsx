import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useDecide, useLeaveLane } from './useCaseWrites.ts';
import { useHoldsLane } from './useHoldsLane.ts';

/** What the employee decides, with what it means in plain words. Nobody is asked why. */
export function Decisions({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.mine');
  const { status, organisation, transitions } = item;
  const [asking, setAsking] = useState<'decline' | 'stop'>();
  const decide = useDecide();
  const words = { organisation: organisation.name };
  const agree = () =>
    decide.mutate(
      { params: { id: item.id, transition: 'agree' }, body: {} },
      { onSuccess: () => showToast(t('agreed')) },
    );
  return (
    <Card as="section" look="raised" aria-labelledby="decide">
      <SectionHeading id="decide">{t(`state.${status}.title`, words)}</SectionHeading>
      <p className="measure">{t(`state.${status}.text`, words)}</p>
      {status === 'proposed' && (
        <ul className="bullets measure">
          <li>{t('means.choose')}</li>
          <li>{t('means.see', words)}</li>
          <li>{t('means.efforts', words)}</li>
          <li>{t('means.stop')}</li>
          <li>{t('means.health')}</li>
        </ul>
      )}
      {status === 'ended' && <StayOrLeave id={item.id} />}
      {decide.isError && asking === undefined && <ErrorState error={decide.error} />}
      <div className="row no-print">
        {transitions.includes('agree') && (
          <Button look="primary" isPending={decide.isPending} onPress={agree}>
            {t(status === 'proposed' ? 'agree' : 'agreeAgain')}
          </Button>
        )}
        {transitions.includes('decline') && (
          <Button onPress={() => setAsking('decline')}>{t('decline.open')}</Button>
        )}
        {transitions.includes('stop') && (
          <Button onPress={() => setAsking('stop')}>{t('stop.open')}</Button>
        )}
      </div>
      <Disclosure title={t('whoSees.title')}>
        <ul className="bullets measure">
          <li>{t('whoSees.you')}</li>
          <li>{t('whoSees.guides', words)}</li>
          <li>{t('whoSees.others')}</li>
        </ul>
      </Disclosure>
      {asking !== undefined && (
        <Dialog
          isOpen
          onClose={() => setAsking(undefined)}
          title={t(`${asking}.title`)}
          actions={
            <>
              <Button
                look="danger"
                isPending={decide.isPending}
                onPress={() =>
                  decide.mutate(
                    { params: { id: item.id, transition: asking }, body: {} },
                    { onSuccess: () => setAsking(undefined) },
                  )
                }
              >
                {t(`${asking}.do`)}
              </Button>
              <Button onPress={() => setAsking(undefined)}>{t('keep')}</Button>
            </>
          }
        >
          <p>{t(`${asking}.text`, words)}</p>
          {decide.isError && <ErrorState error={decide.error} />}
        </Dialog>
      )}
    </Card>
  );
}

/** After the case the lane is the person's own: they stay by doing nothing, or leave here. */
function StayOrLeave({ id }: { id: string }) {
  const t = useTranslations('secondTrack.mine.stay');
  const leave = useLeaveLane();
  const isIn = useHoldsLane(true);
  if (!isIn) return <p className="measure">{t('left')}</p>;
  return (
    <>
      <p className="measure">{t('text')}</p>
      {leave.isError && <ErrorState error={leave.error} />}
      <div className="row no-print">
        <Button
          isPending={leave.isPending}
          onPress={() =>
            leave.mutate({ params: { id } }, { onSuccess: () => showToast(t('done')) })
          }
        >
          {t('leave')}
        </Button>
      </div>
    </>
  );
}
