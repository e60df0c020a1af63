import type { VacancyHit } from '@inzetbaar/contracts/vacancies';
import { allowedTransitions } from '@inzetbaar/domain/transitions';
import { VACANCY_TRANSITIONS } from '@inzetbaar/domain/vacancies';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, Eye, Megaphone, Pause, Pencil, UsersRound, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Menu } from '../../design/components/Menu.tsx';
import type { MenuAction } from '../../design/components/Menu.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import type { OwnerTransition } from './useStatusChange.ts';

const LOOKS = {
  publish: { icon: Megaphone, note: 'publishNote' },
  pause: { icon: Pause, note: 'pauseNote' },
  close: { icon: X, note: 'closeNote' },
} as const;

interface VacancyActionsProps {
  vacancy: VacancyHit;
  isBusy: boolean;
  onTransition: (transition: OwnerTransition) => void;
}

/** What can be done with one vacancy: its people at hand, the rest behind one button. */
export function VacancyActions({ vacancy, isBusy, onTransition }: VacancyActionsProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const account = useAccount();
  const { id, title, status } = vacancy;
  const seesPeople =
    status === 'published' && hasRole(account, ['recruiter'], vacancy.organisation.id);

  const goTo: MenuAction[] = [
    {
      id: 'edit',
      label: t('vacancyManagement.list.edit'),
      icon: <Pencil aria-hidden="true" />,
      onAction: () => void navigate({ to: '/vacatures/$id/bewerken', params: { id } }),
    },
    {
      id: 'view',
      label: t('vacancyManagement.list.view'),
      icon: <Eye aria-hidden="true" />,
      onAction: () => void navigate({ to: '/vacatures/$id', params: { id } }),
    },
  ];
  const transitions = allowedTransitions(VACANCY_TRANSITIONS, status, 'owner').flatMap(
    (name): MenuAction[] => {
      if (name === 'expire') return [];
      const { icon: Icon, note } = LOOKS[name];
      return [
        {
          id: name,
          label: t(`vocabulary.vacancyTransition.${name}`),
          icon: <Icon aria-hidden="true" />,
          note: t(`vacancyManagement.list.${note}`),
          isDanger: name === 'close',
          onAction: () => onTransition(name),
        },
      ];
    },
  );

  return (
    <div className="row vacancy-actions">
      {seesPeople && (
        <LinkButton
          to="/vacatures/$id/kandidaten"
          params={{ id }}
          size="small"
          icon={<UsersRound aria-hidden="true" />}
          aria-label={t('vacancyManagement.list.peopleFor', { title })}
        >
          {t('vacancyManagement.list.people')}
        </LinkButton>
      )}
      <Menu
        label={t('vacancyManagement.list.moreFor', { title })}
        trigger={
          <Button
            look="quiet"
            iconOnly
            isPending={isBusy}
            icon={<Ellipsis aria-hidden="true" />}
            aria-label={t('vacancyManagement.list.moreFor', { title })}
          />
        }
        actions={[...goTo, ...transitions]}
      />
    </div>
  );
}
