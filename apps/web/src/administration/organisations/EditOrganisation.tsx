import {
  listOrganisations,
  readOrganisation,
  updateOrganisation,
} from '@inzetbaar/contracts/organisations';
import type { Organisation } from '@inzetbaar/contracts/organisations';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call, isVersionConflict, useWrite, versionedQuery } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, LeaveGuard } from '../../design/forms/index.ts';
import { useFormats } from '../../i18n/index.ts';
import { OrganisationFields } from './OrganisationFields.tsx';
import { useOrganisationForm, writtenPart } from './organisationForm.ts';
import type { OrganisationValues } from './organisationForm.ts';

/** A version of the organisation with its `ETag`. */
type Version = CallResult<Organisation>;

/** Changes an organisation; where somebody else was first, both versions are shown. */
export function EditOrganisation({ begun }: { begun: Version }) {
  const t = useTranslations();
  const queryClient = useQueryClient();
  const { mutateAsync } = useWrite(updateOrganisation, { refreshes: [listOrganisations] });
  // The version that the next update is based on.
  const [base, setBase] = useState(begun);
  const [newer, setNewer] = useState<Version>();
  const form = useOrganisationForm(writtenPart(begun.data));
  const { isDirty, isSubmitting } = form.formState;
  const { id } = begun.data;

  const settle = (version: Version) => {
    queryClient.setQueryData(
      versionedQuery(readOrganisation, { params: { id } }).queryKey,
      version,
    );
    setBase(version);
    setNewer(undefined);
    form.reset(writtenPart(version.data));
  };
  const save = async (body: OrganisationValues) => {
    try {
      settle(await mutateAsync({ params: { id }, body, ifMatch: base.etag }));
      showToast(t('organisation.saved'));
    } catch (error) {
      if (isVersionConflict(error)) setNewer(await call(readOrganisation, { params: { id } }));
      throw error;
    }
  };

  return (
    <Card as="section" aria-labelledby="organisation-data">
      <h2 id="organisation-data" className="admin-heading">
        {t('organisation.data')}
      </h2>
      <Form
        form={form}
        onSubmit={save}
        conflict={() =>
          newer !== undefined && (
            <Card look="raised" as="section" aria-labelledby="organisation-conflict">
              <h3 id="organisation-conflict">{t('common.errors.conflictTitle')}</h3>
              <div className="admin-versions">
                <Summary title={t('organisation.conflict.mine')} values={form.getValues()} />
                <Summary
                  title={t('organisation.conflict.theirs')}
                  values={writtenPart(newer.data)}
                />
              </div>
              <div className="row">
                <Button type="submit" look="primary" onPress={() => setBase(newer)}>
                  {t('organisation.conflict.keepMine')}
                </Button>
                <Button onPress={() => settle(newer)}>
                  {t('organisation.conflict.takeTheirs')}
                </Button>
              </div>
            </Card>
          )
        }
      >
        <OrganisationFields form={form} />
        <FormActions>
          <Button type="submit" look="primary" isPending={isSubmitting}>
            {t('common.actions.save')}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </Card>
  );
}

function Summary({ title, values }: { title: string; values: OrganisationValues }) {
  const t = useTranslations();
  const formats = useFormats();
  return (
    <div className="stack stack-s">
      <p className="quiet small">{title}</p>
      <p>
        <strong>{values.name}</strong>
      </p>
      <p className="written">{values.about}</p>
      <p>{formats.list(values.branches.map((branch) => t(`vocabulary.branchShort.${branch}`)))}</p>
      {values.responseDays !== undefined && (
        <p>{t('organisation.answers.promised', { days: values.responseDays })}</p>
      )}
    </div>
  );
}
