import {
  askSignOff,
  listSignOffs,
  signOffInput,
  type SkillWithEvidenceView,
} from '@inzetbaar/contracts/passports';
import { SIGN_OFF_RELATIONS, SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  FieldPlace,
  Form,
  FormActions,
  FormRadios,
  FormText,
  FormTextArea,
  LeaveGuard,
  useBoundField,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { SkillChoice } from './SkillChoice.tsx';

/** As it is sent, but that the level of a skill is the one in the passport. */
const schema = signOffInput.extend({
  skills: z.array(z.string()).min(1).max(SIGN_OFF_RULES.skillsMax),
});

/** Who is asked, about which skills, and a few words to them. */
export function AskSignOffForm({ skills }: { skills: readonly SkillWithEvidenceView[] }) {
  const t = useTranslations('signOff');
  const navigate = useNavigate();
  const ask = useWrite(askSignOff, { refreshes: [listSignOffs] });
  const form = useSchemaForm(schema, {
    defaultValues: { name: '', email: '', relation: 'supervisor', skills: [], message: '' },
    screen: ({ noteIssues }, { message }) => noteIssues('message', message),
    words: {
      name: (issue) => (issue.code === 'too_small' ? t('ask.nameMissing') : undefined),
      skills: (issue) => (issue.code === 'too_small' ? t('ask.skillsMissing') : undefined),
    },
  });
  const { isDirty, isSubmitting } = form.formState;
  const chosen = useBoundField(form.control, 'skills', [] as readonly string[]);
  return (
    <Card className="page-narrow">
      <Form
        form={form}
        aria-label={t('ask.title')}
        onSubmit={async (result) => {
          const asked = skills.filter(({ skillId }) => result.skills.includes(skillId));
          await ask.mutateAsync({
            body: {
              ...result,
              skills: asked.map(({ skillId, level }) => ({ skillId, level })),
            },
          });
          showToast(t('ask.done', { name: result.name }));
          await navigate({ to: '/paspoort/bewijs', search: {} });
        }}
      >
        <div>
          <h2>{t('ask.who')}</h2>
          <p className="quiet">{t('ask.whoHint')}</p>
        </div>
        <FormText control={form.control} name="name" label={t('ask.name')} autoComplete="off" />
        <FormText
          control={form.control}
          name="email"
          label={t('ask.email')}
          hint={t('ask.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        <FormRadios
          control={form.control}
          name="relation"
          label={t('ask.relation')}
          layout="tiles"
          choices={SIGN_OFF_RELATIONS.toReversed().map((value) => ({
            value,
            label: t(`relation.${value}`),
            note: t(`ask.relationNote.${value}`),
          }))}
        />
        <FieldPlace name="skills">
          <SkillChoice skills={skills} {...chosen} />
        </FieldPlace>
        <FormTextArea
          control={form.control}
          name="message"
          label={t('ask.message')}
          hint={t('ask.messageHint')}
          maxCharacters={SIGN_OFF_RULES.messageMax}
          rows={3}
          isOptional
        />
        <FormActions>
          <Button type="submit" look="primary" isPending={isSubmitting}>
            {t('ask.do')}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </Card>
  );
}
