import { signIn } from '@inzetbaar/contracts/identity';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { call } from '../../api/client.ts';
import { ApiProblem } from '../../api/problems.ts';
import { Button } from '../../design/components/Button.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { FormPassword, FormText } from '../../design/forms/textFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { useCheckedForm } from '../../design/forms/useCheckedForm.ts';
import { useSession } from '../session.ts';
import { useBeginSession } from '../useBeginSession.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { WelcomeLayout } from './WelcomeLayout.tsx';

interface Credentials {
  email: string;
  password: string;
}
const route = getRouteApi('/aanmelden');

/** Signing in; in the demo also by choosing one of the example accounts. */
export function SignInScreen() {
  const t = useTranslations('session.signIn');
  const search = route.useSearch();
  const demoAccounts = useSession()?.demoAccounts ?? [];
  const begin = useBeginSession(search.terug ?? '/');
  const problem = useSignInProblem();
  const form = useCredentialsForm();
  const submit = async (body: Credentials) => begin((await call(signIn, { body })).data);

  return (
    <WelcomeLayout>
      <PageHeader title={t('title')} lead={t('tagline')} />
      <div className="stack stack-l">
        {search.reden !== undefined && (
          <Notice tone={search.reden === 'afgemeld' ? 'success' : 'info'}>
            {search.reden === 'afgemeld' ? t('ended') : t('expired')}
          </Notice>
        )}
        <Form form={form} onSubmit={submit} problem={problem} aria-label={t('title')}>
          <FormText
            control={form.control}
            name="email"
            label={t('email')}
            type="email"
            inputMode="email"
            autoComplete="username"
          />
          <FormPassword
            control={form.control}
            name="password"
            label={t('password')}
            autoComplete="current-password"
            capsLockHint={t('capsLock')}
          />
          <Button type="submit" look="primary" wide isPending={form.formState.isSubmitting}>
            {t('submit')}
          </Button>
        </Form>
        <p className="quiet">{t('closed')}</p>
        {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} onChoose={submit} />}
      </div>
    </WelcomeLayout>
  );
}

/** Looks whether something is filled in; the server knows the rest, and everybody waits for this page. */
function useCredentialsForm() {
  const t = useTranslations('session.signIn');
  return useCheckedForm<Credentials, Credentials>(
    async (values) => {
      const email = values.email.trim();
      const wrong = {
        ...(email === '' ? { email: t('emailMissing') } : {}),
        ...(email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)
          ? { email: t('emailInvalid') }
          : {}),
        ...(values.password === '' ? { password: t('passwordMissing') } : {}),
      };
      return Object.keys(wrong).length === 0
        ? { result: { email, password: values.password } }
        : { wrong };
    },
    { email: '', password: '' },
  );
}

/** What to say about a refusal to sign in; undefined for what is not about signing in. */
function useSignInProblem() {
  const t = useTranslations('session.signIn');
  return (error: unknown) => {
    if (!(error instanceof ApiProblem)) return undefined;
    if (error.code === 'wrong_credentials') return <Notice tone="danger">{t('wrong')}</Notice>;
    if (error.code !== 'too_many_attempts') return undefined;
    const minutes = Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60));
    return <Notice tone="danger">{t('tooMany', { minutes })}</Notice>;
  };
}
