import { listIntroductions, startIntroduction } from '@inzetbaar/contracts/introductions';
import { listPeopleForVacancy } from '@inzetbaar/contracts/matching';
import type { PersonMatch } from '@inzetbaar/contracts/matching';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { MailPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { showToast } from '../../design/components/toasts.ts';

interface InviteButtonProps {
  person: PersonMatch;
  name: string;
  vacancy: Vacancy;
}

/** Invites a pseudonym; where there is contact already, the way to it. */
export function InviteButton({ person, name, vacancy }: InviteButtonProps) {
  const t = useTranslations('people.invite');
  const [isAsking, setIsAsking] = useState(false);
  const [started, setStarted] = useState<string>();
  const invite = useWrite(startIntroduction, {
    refreshes: [listIntroductions, listPeopleForVacancy],
    onSuccess: ({ data }) => {
      setStarted(data.id);
      setIsAsking(false);
      showToast(t('done', { name }));
    },
  });
  const introductionId = started ?? person.introductionId;

  if (introductionId !== null) {
    const path: string = `/kennismakingen/${introductionId}`;
    return (
      <div className="row">
        <Badge tone="person">{t('invited')}</Badge>
        <LinkButton to={path} size="small" aria-label={t('openFor', { name })}>
          {t('open')}
        </LinkButton>
      </div>
    );
  }
  return (
    <>
      <Button
        icon={<MailPlus aria-hidden="true" />}
        isDisabled={vacancy.status !== 'published'}
        aria-label={t('buttonFor', { name })}
        onPress={() => {
          invite.reset();
          setIsAsking(true);
        }}
      >
        {t('button')}
      </Button>
      <Dialog
        title={t('title', { name })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button
              look="primary"
              isPending={invite.isPending}
              onPress={() =>
                invite.mutate({ body: { vacancyId: vacancy.id, pseudonym: person.pseudonym } })
              }
            >
              {t('confirm')}
            </Button>
            <CancelButton onPress={() => setIsAsking(false)} />
          </>
        }
      >
        <p>{t('text', { name, title: vacancy.title })}</p>
        {invite.isError && <ErrorState error={invite.error} />}
      </Dialog>
    </>
  );
}

function CancelButton({ onPress }: { onPress: () => void }) {
  const t = useTranslations('common.actions');
  return <Button onPress={onPress}>{t('cancel')}</Button>;
}
