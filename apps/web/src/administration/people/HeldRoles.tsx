import type { Person } from '@inzetbaar/contracts/identity';
import { useTranslations } from 'use-intl';

/** Roles in words, each with the organisation for which it is held. */
export function HeldRoles({ roles }: Pick<Person, 'roles'>) {
  const t = useTranslations();
  if (roles.length === 0) return <span className="quiet">{t('admin.people.noRoles')}</span>;
  return (
    <ul className="held-roles">
      {roles.map(({ role, organisation }) => (
        <li key={`${role} ${organisation?.id ?? ''}`}>
          {t(`vocabulary.role.${role}`)}
          {organisation !== null && <span className="quiet small">{organisation.name}</span>}
        </li>
      ))}
    </ul>
  );
}
