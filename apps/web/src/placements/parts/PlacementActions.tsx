import { changePlacement, listPlacements, readPlacement } from '@inzetbaar/contracts/placements';
import type { Placement } from '@inzetbaar/contracts/placements';
import { readVacancy } from '@inzetbaar/contracts/vacancies';
import { PLACEMENT_END_REASONS, PLACEMENT_TRANSITIONS } from '@inzetbaar/domain/placements';
import type { PlacementEndReason, PlacementTransitionName } from '@inzetbaar/domain/placements';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import type { ButtonLook } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { showToast } from '../../design/components/toasts.ts';

const LOOKS: Readonly<Record<PlacementTransitionName, ButtonLook>> = {
  confirm: 'primary',
  start: 'primary',
  complete: 'primary',
  decline: 'secondary',
  cancel: 'secondary',
  'end-early': 'secondary',
};

/** The changes that this reader can make now, each asked once before it happens. */
export function PlacementActions({ placement }: { placement: Placement }) {
  const t = useTranslations('vocabulary.placementTransition');
  const [asked, setAsked] = useState<PlacementTransitionName>();
  if (placement.transitions.length === 0) return null;
  return (
    <div className="row">
      {placement.transitions.map((name) => (
        <Button key={name} look={LOOKS[name]} onPress={() => setAsked(name)}>
          {t(name)}
        </Button>
      ))}
      {asked !== undefined && (
        <AskChange
          key={asked}
          placement={placement}
          transition={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

interface AskChangeProps {
  placement: Placement;
  transition: PlacementTransitionName;
  onClose: () => void;
}

function AskChange({ placement, transition, onClose }: AskChangeProps) {
  const t = useTranslations();
  const [reason, setReason] = useState<PlacementEndReason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const needsReason = PLACEMENT_TRANSITIONS.some(
    ({ name, needs }) => name === transition && needs.includes('reason'),
  );
  const change = useWrite(changePlacement, {
    // What is taken of the vacancy changes along.
    refreshes: [readPlacement, listPlacements, readVacancy],
    onSuccess: () => {
      showToast(t(`placements.actions.${transition}.done`));
      onClose();
    },
  });
  const answer = () => {
    if (needsReason && reason === null) {
      setIsMissing(true);
      return;
    }
    change.mutate({
      params: { id: placement.id, transition },
      body: reason === null ? {} : { reason },
    });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`placements.actions.${transition}.title`)}
      actions={
        <>
          <Button look="primary" isPending={change.isPending} onPress={answer}>
            {t(`vocabulary.placementTransition.${transition}`)}
          </Button>
          <Button onPress={onClose}>{t('placements.actions.back')}</Button>
        </>
      }
    >
      <p>
        {t(`placements.actions.${transition}.text`, {
          organisation: placement.vacancy.organisation.name,
        })}
      </p>
      {needsReason && (
        <RadioGroup
          label={t('placements.actions.end-early.reason')}
          choices={PLACEMENT_END_REASONS.map((value) => ({
            value,
            label: t(`vocabulary.placementEndReason.${value}`),
          }))}
          value={reason}
          onChange={setReason}
          error={isMissing && reason === null ? t('placements.actions.chooseReason') : undefined}
        />
      )}
      {change.isError && <ErrorState error={change.error} />}
    </Dialog>
  );
}
