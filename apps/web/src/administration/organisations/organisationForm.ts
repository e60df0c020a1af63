import { createOrganisation } from '@inzetbaar/contracts/organisations';
import type { Organisation } from '@inzetbaar/contracts/organisations';
import type { BodyInputOf, BodyOf } from '@inzetbaar/contracts/http';
import { useTranslations } from 'use-intl';
import { useSchemaForm } from '../../design/forms/index.ts';
import type { SchemaForm } from '../../design/forms/index.ts';

export const organisationSchema = createOrganisation.body;
export type OrganisationValues = BodyInputOf<typeof createOrganisation>;
export type OrganisationForm = SchemaForm<OrganisationValues, BodyOf<typeof createOrganisation>>;

/** The part of an organisation that its administrator writes. */
export function writtenPart({ name, about, branches }: Organisation): OrganisationValues {
  return { name, about, branches };
}

export function useOrganisationForm(defaultValues: OrganisationValues): OrganisationForm {
  const t = useTranslations('common.issues');
  return useSchemaForm(organisationSchema, {
    defaultValues,
    words: { branches: () => t('requiredChoice') },
  });
}
