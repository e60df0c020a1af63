import {
  changePassword,
  newPassword,
  PASSWORD_MIN_LENGTH,
  updateAccount,
} from '@inzetbaar/contracts/identity';
import { line } from '@inzetbaar/contracts/http';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { call } from '../../api/client.ts';
import { ApiProblem } from '../../api/problems.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { FormPassword, FormText } from '../../design/forms/textFields.tsx';
import { Form, FormActions } from '../../design/forms/Form.tsx';
import { useSchemaForm } from '../../design/forms/useSchemaForm.ts';
import { sessionQuery, useAccount } from '../session.ts';

/** The own name and password. */
export function AccountScreen() {
  const t = useTranslations('session.account');
  const account = useAccount();
  return (
    <div className="page-narrow">
      <PageHeader title={t('title')} lead={account.email} />
      <div className="stack stack-l">
        <Card as="section">
          <SectionHeading>{t('nameTitle')}</SectionHeading>
          <NameForm name={account.name} />
        </Card>
        <Card as="section">
          <SectionHeading hint={t('passwordText')}>{t('passwordTitle')}</SectionHeading>
          <PasswordForm />
        </Card>
      </div>
    </div>
  );
}

const nameSchema = z.strictObject({ name: line(120) });

function NameForm({ name }: { name: string }) {
  const t = useTranslations('session.account');
  const queryClient = useQueryClient();
  const form = useSchemaForm(nameSchema, { defaultValues: { name } });
  const save = async (body: z.output<typeof nameSchema>) => {
    const { data } = await call(updateAccount, { body });
    queryClient.setQueryData(sessionQuery.queryKey, (session) =>
      session === undefined ? session : { ...session, account: data },
    );
    form.reset({ name: data.name });
    showToast(t('nameSaved'));
  };
  return (
    <Form form={form} onSubmit={save} aria-label={t('nameTitle')}>
      <FormText control={form.control} name="name" label={t('name')} autoComplete="name" />
      <FormActions>
        <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
          {t('saveName')}
        </Button>
      </FormActions>
    </Form>
  );
}

const passwordSchema = z.strictObject({ current: z.string().min(1).max(200), next: newPassword });

function PasswordForm() {
  const t = useTranslations('session');
  const form = useSchemaForm(passwordSchema, {
    defaultValues: { current: '', next: '' },
    words: { next: () => t('password.tooShort', { min: PASSWORD_MIN_LENGTH }) },
  });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        await call(changePassword, { body });
        form.reset();
        showToast(t('account.passwordSaved'));
      }}
      problem={passwordProblem}
      aria-label={t('account.passwordTitle')}
    >
      <FormPassword
        control={form.control}
        name="current"
        label={t('account.current')}
        autoComplete="current-password"
        capsLockHint={t('signIn.capsLock')}
      />
      <FormPassword
        control={form.control}
        name="next"
        label={t('account.next')}
        hint={t('password.rule', { min: PASSWORD_MIN_LENGTH })}
        autoComplete="new-password"
        capsLockHint={t('signIn.capsLock')}
      />
      <FormActions>
        <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
          {t('account.savePassword')}
        </Button>
      </FormActions>
    </Form>
  );
}

function passwordProblem(error: unknown) {
  if (!(error instanceof ApiProblem) || error.code !== 'wrong_credentials') return undefined;
  return <WrongCurrentPassword />;
}

function WrongCurrentPassword() {
  const t = useTranslations('session.account');
  return <Notice tone="danger">{t('wrongCurrent')}</Notice>;
}
