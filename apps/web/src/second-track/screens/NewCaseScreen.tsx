import { caseToOpen, listCases, listDeadlines, openCase } from '@inzetbaar/contracts/second-track';
import { TRACK_ONE_PROSPECTS } from '@inzetbaar/domain/second-track';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/useWrite.ts';
import { Button } from '../../design/components/Button.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Select } from '../../design/components/Select.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  Form,
  FormActions,
  FormDate,
  FormNumber,
  FormSection,
  FormSelect,
  FormText,
  LeaveGuard,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { organisationsOf, useAccount } from '../../session/session.ts';
import '../parts/second-track.css';

/** Opening a case: whose it is, and the dates that its clock follows from. No draft of it is kept here. */
export function NewCaseScreen() {
  const t = useTranslations('secondTrack');
  const navigate = useNavigate();
  const organisations = organisationsOf(useAccount(), ['case-manager']);
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? null);
  const open = useWrite(openCase, { refreshes: [listCases, listDeadlines] });
  const form = useSchemaForm(caseToOpen, {
    defaultValues: {
      name: '',
      email: '',
      sickness: { interruptions: [], lastDay: null },
      prospect: 'not-known-yet',
    },
    screen: ({ nameIssues }, { name }) => nameIssues('name', name),
  });
  const { isDirty, isSubmitting } = form.formState;
  return (
    <div className="page-narrow">
      <PageHeader
        title={t('form.newTitle')}
        lead={t('form.newLead')}
        back={
          <BackLink to="/dossiers" search={{}}>
            {t('detail.back')}
          </BackLink>
        }
      />
      <Form
        form={form}
        aria-label={t('form.newTitle')}
        onSubmit={async (body) => {
          const { data } = await open.mutateAsync({ body: { ...body, organisationId } });
          showToast(t('form.opened'));
          await navigate({
            to: '/dossiers/$id',
            params: { id: data.id },
            ignoreBlocker: true,
          });
        }}
      >
        {organisations.length > 1 && (
          <Select
            label={t('form.organisation')}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={setOrganisationId}
          />
        )}
        <FormSection id="part-person" title={t('form.person')} hint={t('form.personHint')}>
          <FormText control={form.control} name="name" label={t('form.name')} />
          <FormText
            control={form.control}
            name="email"
            label={t('form.email')}
            hint={t('form.emailHint')}
          />
        </FormSection>
        <FormSection id="part-sickness" title={t('form.dates')} hint={t('form.datesHint')}>
          <FormDate control={form.control} name="sickness.firstDay" label={t('form.firstDay')} />
          <FormNumber
            control={form.control}
            name="contractHours"
            label={t('form.contractHours')}
            unit={t('form.hoursUnit')}
            minValue={0}
            maxValue={60}
          />
          <FormSelect
            control={form.control}
            name="prospect"
            label={t('form.prospect')}
            choices={TRACK_ONE_PROSPECTS.map((value) => ({
              value,
              label: t(`prospect.${value}`),
            }))}
          />
        </FormSection>
        <Notice announces={false}>{t('form.noHealth')}</Notice>
        <FormActions>
          <Button type="submit" look="primary" isPending={isSubmitting}>
            {t('form.open')}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </div>
  );
}
