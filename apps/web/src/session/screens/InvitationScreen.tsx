import {
  acceptInvitation,
  lookUpInvitation,
  newPassword,
  PASSWORD_MIN_LENGTH,
} from '@inzetbaar/contracts/identity';
import { line } from '@inzetbaar/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { call } from '../../api/client.ts';
import { ApiProblem } from '../../api/problems.ts';
import { Button } from '../../design/components/Button.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { FormPassword, FormText } from '../../design/forms/textFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { useSchemaForm } from '../../design/forms/useSchemaForm.ts';
import { useBeginSession } from '../useBeginSession.ts';
import { WelcomeLayout } from './WelcomeLayout.tsx';

/** Accepting an invitation. The token stands behind the `#`, so that it is in no server's log. */
export function InvitationScreen() {
  const t = useTranslations('session.invitation');
  const token = useLocation({ select: (location) => location.hash });
  const invitation = useQuery({
    queryKey: [lookUpInvitation.path, token],
    queryFn: async () => (await call(lookUpInvitation, { body: { token } })).data,
    enabled: token !== '',
    staleTime: Infinity,
  });

  if (token === '' || isInvalid(invitation.error)) return <InvalidInvitation />;
  return (
    <WelcomeLayout>
      <PageHeader title={t('title')} />
      {invitation.isPending && <Skeleton />}
      {invitation.isError && (
        <ErrorState
          error={invitation.error}
          onRetry={() => void invitation.refetch()}
          isRetrying={invitation.isFetching}
        />
      )}
      {invitation.isSuccess && <AcceptForm token={token} invitation={invitation.data} />}
    </WelcomeLayout>
  );
}

interface AcceptFormProps {
  token: string;
  invitation: { email: string; name: string; organisation: string | null };
}

const acceptance = z.strictObject({ name: line(120), password: newPassword });

function AcceptForm({ token, invitation }: AcceptFormProps) {
  const t = useTranslations('session');
  const begin = useBeginSession('/');
  const form = useSchemaForm(acceptance, {
    defaultValues: { name: invitation.name, password: '' },
    words: {
      name: (issue) => (issue.code === 'too_small' ? t('invitation.nameMissing') : undefined),
      password: () => t('password.tooShort', { min: PASSWORD_MIN_LENGTH }),
    },
  });

  return (
    <div className="stack stack-l">
      <div className="stack">
        <p>
          {invitation.organisation === null
            ? t('invitation.intro')
            : t('invitation.introOrganisation', { organisation: invitation.organisation })}
        </p>
        <p>
          <strong>{t('invitation.for', { email: invitation.email })}</strong>
        </p>
      </div>
      <Form
        form={form}
        onSubmit={async (result) =>
          begin((await call(acceptInvitation, { body: { token, ...result } })).data)
        }
        aria-label={t('invitation.title')}
      >
        <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
        <FormText
          control={form.control}
          name="name"
          label={t('invitation.name')}
          autoComplete="name"
        />
        <FormPassword
          control={form.control}
          name="password"
          label={t('invitation.password')}
          hint={t('password.rule', { min: PASSWORD_MIN_LENGTH })}
          autoComplete="new-password"
          capsLockHint={t('signIn.capsLock')}
        />
        <Button type="submit" look="primary" wide isPending={form.formState.isSubmitting}>
          {t('invitation.submit')}
        </Button>
      </Form>
    </div>
  );
}

function InvalidInvitation() {
  const t = useTranslations('session.invitation');
  return (
    <WelcomeLayout>
      <PageHeader title={t('title')} />
      <EmptyState
        title={t('invalidTitle')}
        actions={
          <LinkButton to="/aanmelden" look="primary">
            {t('toSignIn')}
          </LinkButton>
        }
      >
        <p>{t('invalidText')}</p>
      </EmptyState>
    </WelcomeLayout>
  );
}

function isInvalid(error: unknown): boolean {
  return error instanceof ApiProblem && error.status < 500 && error.status !== 429;
}
