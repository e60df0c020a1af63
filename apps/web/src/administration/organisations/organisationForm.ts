import { organisationInput } from '@inzetbaar/contracts/organisations';
import type { Organisation } from '@inzetbaar/contracts/organisations';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { useSchemaForm } from '../../design/forms/index.ts';
import type { CheckedForm } from '../../design/forms/index.ts';

export type OrganisationValues = z.input<typeof organisationInput>;
export type OrganisationForm = CheckedForm<OrganisationValues, z.output<typeof organisationInput>>;

/** The part of an organisation that its administrator writes. */
export function writtenPart({
  name,
  about,
  branches,
  responseDays,
}: Organisation): OrganisationValues {
  return { name, about, branches, responseDays };
}

export function useOrganisationForm(defaultValues: OrganisationValues): OrganisationForm {
  const t = useTranslations('common.issues');
  return useSchemaForm(organisationInput, {
    defaultValues,
    words: { branches: () => t('requiredChoice') },
  });
}
