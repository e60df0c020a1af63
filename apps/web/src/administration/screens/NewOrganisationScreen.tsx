import { ANSWER_RULES } from '@inzetbaar/domain/introductions';
import { createOrganisation, listOrganisations } from '@inzetbaar/contracts/organisations';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, LeaveGuard, useDraft } from '../../design/forms/index.ts';
import { OrganisationFields } from '../organisations/OrganisationFields.tsx';
import { useOrganisationForm } from '../organisations/organisationForm.ts';
import '../administration.css';

/** Adds an organisation; its locations come next. */
export function NewOrganisationScreen() {
  const t = useTranslations();
  const navigate = useNavigate();
  const { mutateAsync } = useWrite(createOrganisation, { refreshes: [listOrganisations] });
  const form = useOrganisationForm({
    name: '',
    about: '',
    branches: [],
    responseDays: ANSWER_RULES.usualDays,
  });
  const draft = useDraft(form, 'organisation.new');
  const { isDirty, isSubmitting } = form.formState;
  return (
    <>
      <PageHeader
        title={t('organisation.add')}
        back={<BackLink to="/beheer/organisaties">{t('organisation.title')}</BackLink>}
      />
      <Card className="page-narrow">
        <Form
          form={form}
          onSubmit={async (body) => {
            const { data } = await mutateAsync({ body });
            draft.forget();
            showToast(t('organisation.added', { name: data.name }));
            await navigate({
              to: '/beheer/organisaties/$id',
              params: { id: data.id },
              ignoreBlocker: true,
            });
          }}
        >
          <OrganisationFields form={form} />
          <FormActions>
            <Button type="submit" look="primary" isPending={isSubmitting}>
              {t('organisation.add')}
            </Button>
          </FormActions>
        </Form>
      </Card>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </>
  );
}
