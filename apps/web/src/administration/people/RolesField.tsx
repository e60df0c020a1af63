import { ORGANISATION_ROLES } from '@inzetbaar/domain/identity';
import type { Role } from '@inzetbaar/domain/identity';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { Select } from '../../design/components/Select.tsx';
import { toggleRole } from './reach.ts';
import type { GivenRole } from './reach.ts';
import type { NamedOrganisation } from './useOrganisations.ts';

interface RolesFieldProps {
  value: readonly GivenRole[];
  onChange: (value: GivenRole[]) => void;
  /** Roles for the whole region that the reader may give. */
  regionRoles: readonly Role[];
  /** Organisations in which the reader may give roles. */
  organisations: readonly NamedOrganisation[];
  error?: string | undefined;
}

/** Which roles somebody holds: for the region, and for each organisation. */
export function RolesField(props: RolesFieldProps) {
  const { value, onChange, regionRoles, organisations, error } = props;
  const t = useTranslations();
  // One organisation needs no choice; those that were added here stay in view without a role too.
  const [added, setAdded] = useState<readonly string[]>(() =>
    organisations.length === 1 ? organisations.map(({ id }) => id) : [],
  );
  const shown = organisations.filter(
    ({ id }) => added.includes(id) || value.some(({ organisationId }) => organisationId === id),
  );
  const others = organisations.filter(({ id }) => shown.every((each) => each.id !== id));
  const change = (roles: readonly Role[], chosen: readonly Role[], organisationId: string | null) =>
    onChange(
      roles.reduce<GivenRole[]>(
        (given, role) => toggleRole(given, { role, organisationId }, chosen.includes(role)),
        [...value],
      ),
    );
  const heldFor = (roles: readonly Role[], organisationId: string | null) =>
    roles.filter((role) =>
      value.some((held) => held.role === role && held.organisationId === organisationId),
    );
  const choices = (roles: readonly Role[]) =>
    roles.map((role) => ({
      value: role,
      label: t(`vocabulary.role.${role}`),
      note: t(`admin.roles.explained.${role}`),
    }));

  return (
    <div className="stack">
      {shown.map(({ id, name }) => (
        <CheckboxGroup<Role>
          key={id}
          label={t('admin.roles.in', { organisation: name })}
          choices={choices(ORGANISATION_ROLES)}
          value={heldFor(ORGANISATION_ROLES, id)}
          onChange={(chosen) => change(ORGANISATION_ROLES, chosen, id)}
        />
      ))}
      {others.length > 0 && (
        <Select
          key={shown.length}
          label={t(shown.length === 0 ? 'admin.roles.organisation' : 'admin.roles.another')}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={(id) => setAdded([...added, id])}
        />
      )}
      {regionRoles.length > 0 && (
        <CheckboxGroup<Role>
          label={t('admin.roles.region')}
          choices={choices(regionRoles)}
          value={heldFor(regionRoles, null)}
          onChange={(chosen) => change(regionRoles, chosen, null)}
        />
      )}
      {error !== undefined && <p className="field-error">{error}</p>}
    </div>
  );
}
