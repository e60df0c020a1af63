import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { Pencil, UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { hasRole, useAccount } from '../../session/session.ts';

interface OwnerCardProps {
  vacancy: Vacancy;
  owner: NonNullable<Vacancy['owner']>;
}

/** For the owner: how much is taken, and the way to the screens that look after it. */
export function OwnerCard({ vacancy, owner }: OwnerCardProps) {
  const t = useTranslations('vacancies.owner');
  const formats = useFormats();
  const isRecruiter = hasRole(useAccount(), ['recruiter'], vacancy.organisation.id);
  const candidatesPath: string = `/vacatures/${vacancy.id}/kandidaten`;
  const editPath: string = `/vacatures/${vacancy.id}/bewerken`;
  return (
    <Card as="section" look="raised" aria-labelledby="owner">
      <SectionHeading id="owner">{t('title')}</SectionHeading>
      <p>
        {vacancy.capacity.kind === 'positions'
          ? t('takenPositions', { taken: owner.positionsTaken, total: vacancy.capacity.positions })
          : t('takenHours', {
              taken: formats.hours(owner.hoursTaken),
              total: formats.hours(vacancy.capacity.hoursPerWeek),
            })}
      </p>
      {isRecruiter && vacancy.status === 'published' && (
        <LinkButton
          to={candidatesPath}
          look="primary"
          wide
          icon={<UsersRound aria-hidden="true" />}
        >
          {t('people')}
        </LinkButton>
      )}
      <LinkButton to={editPath} wide icon={<Pencil aria-hidden="true" />}>
        {t('edit')}
      </LinkButton>
    </Card>
  );
}
