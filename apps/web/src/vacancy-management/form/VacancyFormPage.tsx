import { useTranslations } from 'use-intl';
import type { ReactNode } from 'react';
import { Button } from '../../design/components/Button.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { Form, FormActions, LeaveGuard } from '../../design/forms/index.ts';
import type { FormProps } from '../../design/forms/Form.tsx';
import type { Draft } from '../../design/forms/useDraft.ts';
import { PartsNavigation, VacancyFields } from './VacancyFields.tsx';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import type { VacancyForm, VacancyFormResult, VacancyFormValues } from './vacancyForm.ts';

interface VacancyFormPageProps extends Pick<
  FormProps<VacancyFormValues, VacancyFormResult>,
  'onSubmit' | 'conflict' | 'problem'
> {
  form: VacancyForm;
  /** What the form is called. */
  title: string;
  draft: Draft;
  /** What there is to know before one begins. */
  notices?: ReactNode;
  locations: readonly OwnLocation[];
  namesOrganisation: boolean;
  /** Whether it can go online from here; `publish` in the values tells which button was pressed. */
  canPublish: boolean;
  /** On the button that saves without publishing. */
  saveLabel: string;
}

/** A vacancy, new or not, with its parts beside it and what was typed before brought back. */
export function VacancyFormPage(props: VacancyFormPageProps) {
  const { form, title, draft, notices, locations, namesOrganisation, canPublish, saveLabel } =
    props;
  const t = useTranslations();
  const { isDirty, isSubmitting } = form.formState;
  return (
    <div className="vacancy-form-page">
      <PartsNavigation />
      <div className="stack">
        {draft.restored && (
          <Notice
            actions={
              <Button size="small" onPress={draft.discard}>
                {t('vacancyManagement.form.discardDraft')}
              </Button>
            }
          >
            {t('common.form.draftRestored')}
          </Notice>
        )}
        {notices}
        <Form
          form={form}
          onSubmit={props.onSubmit}
          aria-label={title}
          {...(props.conflict === undefined ? {} : { conflict: props.conflict })}
          {...(props.problem === undefined ? {} : { problem: props.problem })}
        >
          <VacancyFields form={form} locations={locations} namesOrganisation={namesOrganisation} />
          <FormActions>
            {canPublish && (
              <Button
                type="submit"
                look="primary"
                isPending={isSubmitting}
                onPress={() => form.setValue('publish', true)}
              >
                {t('vacancyManagement.form.savePublish')}
              </Button>
            )}
            <Button
              type="submit"
              look={canPublish ? 'secondary' : 'primary'}
              isPending={!canPublish && isSubmitting}
              isDisabled={canPublish && isSubmitting}
              onPress={() => form.setValue('publish', false)}
            >
              {saveLabel}
            </Button>
          </FormActions>
        </Form>
        <LeaveGuard when={isDirty && !isSubmitting} />
      </div>
    </div>
  );
}
