import { listMyMatches } from '@inzetbaar/contracts/matching';
import { listEvidence, readPassport, savePassport } from '@inzetbaar/contracts/passports';
import type { Passport, PassportInput } from '@inzetbaar/contracts/passports';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { call, isVersionConflict, useWrite, versionedQuery } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, LeaveGuard, useDraft } from '../../design/forms/index.ts';
import { PreviewPanel } from '../preview/PreviewPanel.tsx';
import { PassportVersions } from '../versions/PassportVersions.tsx';
import { ErrorsElsewhere } from './ErrorsElsewhere.tsx';
import { Overview } from './Overview.tsx';
import { StepCard } from './StepCard.tsx';
import { writtenPart } from './passportForm.ts';
import { neighboursOf } from './steps.ts';
import type { Step } from './steps.ts';
import { usePassportForm } from './usePassportForm.ts';
import { useSkillNames } from '../../design/skills/useSkillNames.ts';

/** A version of the passport with its `ETag`. */
type Version = CallResult<Passport>;

interface PassportEditorProps {
  /** The version that the reader began with. */
  begun: Version;
  /** The step on screen; absent: the overview. */
  step: Step | undefined;
}

/**
 * One form for the whole passport, of which one step is on screen at a time; saved as a whole. Where
 * another device was first, both versions are shown and the person chooses.
 */
export function PassportEditor({ begun, step }: PassportEditorProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const write = useWrite(savePassport, { refreshes: [listMyMatches, listEvidence] });
  // The version that the next save is based on.
  const [base, setBase] = useState(begun);
  const [newer, setNewer] = useState<Version>();
  const form = usePassportForm(writtenPart(begun.data));
  const draft = useDraft(form, `passport.${base.data.version}`);
  const { isDirty, isSubmitting } = form.formState;
  const skills = useWatch({ control: form.control, name: 'skills' });
  const skillName = useSkillNames(
    skills.map(({ skillId }) => skillId),
    [...base.data.skills, ...(newer?.data.skills ?? [])],
  );

  const save = async (input: PassportInput) => {
    if (isDirty) await saveAs(input);
    if (step === undefined) return;
    const { after } = neighboursOf(step);
    await navigate({ to: '/paspoort', search: after === undefined ? {} : { stap: after.path } });
  };
  const saveAs = async (input: PassportInput) => {
    try {
      const result = await write.mutateAsync({ body: input, ifMatch: base.etag });
      queryClient.setQueryData(versionedQuery(readPassport, {}).queryKey, result);
      draft.forget();
      form.reset(writtenPart(result.data));
      setBase(result);
      setNewer(undefined);
      showToast(t('passport.saved'));
    } catch (error) {
      if (isVersionConflict(error)) setNewer(await call(readPassport, {}));
      throw error;
    }
  };
  const takeOver = (chosen: Partial<PassportInput>) => {
    if (newer === undefined) return;
    for (const [field, value] of Object.entries(chosen)) {
      // The entries are fields of the form, with values of the same contract.
      form.setValue(field as keyof PassportInput, value as never, { shouldDirty: true });
    }
    setBase(newer);
  };

  return (
    <div className="passport-page">
      <div className="stack no-print">
        {draft.restored && (
          <Notice
            actions={
              <Button size="small" onPress={draft.discard}>
                {t('common.form.draftDiscard')}
              </Button>
            }
          >
            {t('common.form.draftRestored')}
          </Notice>
        )}
        <ErrorsElsewhere>
          <Form
            form={form}
            onSubmit={save}
            aria-label={t('passport.title')}
            conflict={() =>
              newer !== undefined && (
                <PassportVersions
                  key={newer.etag}
                  form={form}
                  base={writtenPart(base.data)}
                  theirs={writtenPart(newer.data)}
                  skillName={skillName}
                  onSave={takeOver}
                />
              )
            }
          >
            {step === undefined ? (
              <>
                {isDirty && (
                  <Notice
                    tone="warning"
                    title={t('passport.unsaved')}
                    actions={
                      <Button type="submit" isPending={isSubmitting}>
                        {t('common.actions.save')}
                      </Button>
                    }
                  />
                )}
                <Overview form={form} isNew={base.data.version === 0} />
              </>
            ) : (
              <StepCard
                key={step.id}
                step={step}
                form={form}
                read={base.data}
                skillName={skillName}
              />
            )}
          </Form>
        </ErrorsElsewhere>
      </div>
      <aside className="passport-aside" data-empty={skills.length === 0 || undefined}>
        <PreviewPanel form={form} home={base.data} skillName={skillName} />
      </aside>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </div>
  );
}
