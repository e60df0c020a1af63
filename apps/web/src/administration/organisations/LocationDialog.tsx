import {
  addLocation,
  changeLocation,
  listOrganisations,
  locationInput,
  readOrganisation,
} from '@inzetbaar/contracts/organisations';
import type { Location } from '@inzetbaar/contracts/organisations';
import { listPlaces } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery, useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ComboBox } from '../../design/components/ComboBox.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  FieldPlace,
  Form,
  FormActions,
  FormText,
  useBoundField,
  useSchemaForm,
} from '../../design/forms/index.ts';
import type { CheckedForm } from '../../design/forms/index.ts';
import type { z } from 'zod';

type LocationForm = CheckedForm<z.input<typeof locationInput>, z.output<typeof locationInput>>;

interface LocationDialogProps {
  organisationId: string;
  /** The one to change; absent: a new one. */
  location?: Location | undefined;
  onClose: () => void;
}

/** Adds or changes a location; its place on the map follows from the postcode or the municipality. */
export function LocationDialog({ organisationId, location, onClose }: LocationDialogProps) {
  const t = useTranslations();
  const refreshes = [readOrganisation, listOrganisations];
  const add = useWrite(addLocation, { refreshes });
  const change = useWrite(changeLocation, { refreshes });
  const isNew = location === undefined;
  const form = useSchemaForm(locationInput, {
    defaultValues: isNew
      ? { name: '', street: null, postcode: null, municipality: '' }
      : writtenPart(location),
    words: { municipality: () => t('common.issues.notInList') },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        isNew
          ? t('organisation.locations.add')
          : t('organisation.locations.changeOf', { name: location.name })
      }
    >
      <Form
        form={form}
        onSubmit={async (body) => {
          if (isNew) await add.mutateAsync({ params: { id: organisationId }, body });
          else {
            const params = { id: organisationId, locationId: location.id };
            await change.mutateAsync({ params, body });
          }
          showToast(t(`organisation.locations.${isNew ? 'added' : 'changed'}`));
          onClose();
        }}
      >
        {!isNew && <p className="quiet">{t('organisation.locations.changeHint')}</p>}
        <FormText control={form.control} name="name" label={t('organisation.locations.name')} />
        <FormText
          control={form.control}
          name="street"
          label={t('organisation.locations.street')}
          isOptional
          emptyIsNull
        />
        <FormText
          control={form.control}
          name="postcode"
          label={t('organisation.locations.postcode')}
          hint={t('organisation.locations.postcodeHint')}
          isOptional
          emptyIsNull
        />
        <MunicipalityField form={form} />
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t(isNew ? 'common.actions.add' : 'common.actions.save')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

/** What an administrator writes of a location; the coordinates follow from it again. */
function writtenPart({
  name,
  street,
  postcode,
  municipality,
}: Location): z.input<typeof locationInput> {
  return { name, street, postcode, municipality: municipality.name };
}

const MOST_PLACES = 20;

/** A municipality of the region, by its name; empty text stands for none chosen yet. */
function MunicipalityField({ form }: { form: LocationForm }) {
  const t = useTranslations('organisation.locations');
  const [text, setText] = useState('');
  const { value, onChange, error } = useBoundField(form.control, 'municipality', '');
  const found = useQuery({
    ...readQuery(listPlaces, { query: { q: text, limit: MOST_PLACES } }),
    placeholderData: keepPreviousData,
  });
  const choices = (found.data?.items ?? [])
    .filter(({ kind }) => kind === 'municipality')
    .map(({ name }) => ({ value: name, label: name }));
  return (
    <FieldPlace name="municipality">
      <ComboBox
        label={t('municipality')}
        choices={choices}
        chosen={value === '' ? null : { value, label: value }}
        onSearch={setText}
        onChoose={(choice) => onChange(choice.value)}
        onClear={() => onChange('')}
        isLoading={found.isFetching}
        error={error}
      />
    </FieldPlace>
  );
}
