import { signatureInput } from '@inzetbaar/contracts/placements';
import type { Agreement } from '@inzetbaar/contracts/placements';
import { PenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Form, FormActions, FormText, useSchemaForm } from '../../design/forms/index.ts';
import type { Version } from '../agreement.ts';

interface SignFieldsProps {
  agreement: Pick<Agreement, 'party'>;
  /** What is signed: the version that was read, and exactly its text. */
  version: Version;
  /** Who probably signs. */
  name: string;
  onSign: (signature: {
    version: number;
    fingerprint: string;
    name: string;
    jobTitle: string;
  }) => Promise<unknown>;
}

/** A name under what was read. Only pressing the button signs. */
export function SignFields({ agreement, version, name, onSign }: SignFieldsProps) {
  const t = useTranslations('agreements.sign');
  const form = useSchemaForm(signatureInput, {
    defaultValues: {
      version: version.version,
      fingerprint: version.fingerprint,
      name,
      jobTitle: '',
    },
    screen: ({ nameIssues }, signature) => [
      ...nameIssues('name', signature.name),
      ...nameIssues('jobTitle', signature.jobTitle),
    ],
  });
  return (
    <Form form={form} aria-label={t('title')} onSubmit={onSign}>
      <FormText control={form.control} name="name" label={t('name')} autoComplete="name" />
      {agreement.party !== 'candidate' && (
        <FormText
          control={form.control}
          name="jobTitle"
          label={t('jobTitle')}
          autoComplete="organization-title"
          isOptional
        />
      )}
      <p className="quiet small measure">{t('kept')}</p>
      <FormActions>
        <Button
          type="submit"
          look="primary"
          icon={<PenLine aria-hidden="true" />}
          isPending={form.formState.isSubmitting}
        >
          {t('do')}
        </Button>
      </FormActions>
    </Form>
  );
}
