import { listPlaces } from '@inzetbaar/contracts/reference';
import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { FormNumber, FormText } from '../../design/forms/index.ts';
import type { PassportForm } from './passportForm.ts';

const POSTCODE_AREA = /^\d{4}$/;
const FARTHEST_KM = 200;

/** Where somebody lives, no nearer than a postcode area, and how far somebody wants to travel. */
export function TravelStep({ form }: { form: PassportForm }) {
  const t = useTranslations('passport.travel');
  return (
    <>
      <div className="stack stack-s">
        <FormText
          control={form.control}
          name="postcodeArea"
          label={t('postcode')}
          hint={t('postcodeHint')}
          emptyIsNull
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
        <PlaceOfPostcode form={form} />
      </div>
      <FormNumber
        control={form.control}
        name="maxTravelKm"
        label={t('limit')}
        hint={t('limitHint')}
        isOptional
        minValue={1}
        maxValue={FARTHEST_KM}
        unit={t('unit')}
      />
    </>
  );
}

function PlaceOfPostcode({ form }: { form: PassportForm }) {
  const t = useTranslations('passport.travel');
  const postcode = useWatch({ control: form.control, name: 'postcodeArea' }) ?? '';
  const isWhole = POSTCODE_AREA.test(postcode);
  const found = useQuery({
    ...readQuery(listPlaces, { query: { q: postcode } }),
    enabled: isWhole,
    staleTime: Infinity,
  });
  const place = found.data?.items.find(({ code }) => code === postcode);
  return (
    <p role="status" className="postcode-place">
      {isWhole &&
        found.data !== undefined &&
        (place === undefined ? t('unknown') : t('found', { municipality: place.municipality }))}
    </p>
  );
}
