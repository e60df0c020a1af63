import { z } from 'zod';
import { ApiProblem, OfflineProblem } from '../../api/problems.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import {
  Form,
  FormActions,
  FormAvailability,
  FormNumber,
  FormText,
  useDraft,
  useSchemaForm,
} from '../../design/forms/index.ts';

const schema = z.strictObject({
  title: z.string().trim().min(3).max(40),
  hours: z.number().min(1).max(40).nullable(),
  availability: z.array(z.string()).min(1),
});

/** A whole form: what is wrong, what the server refuses, and what is kept. */
export function FormPart() {
  const form = useSchemaForm(schema, {
    defaultValues: { title: '', hours: 60, availability: [] },
  });
  const draft = useDraft(form, 'gallery');
  const save = async (result: z.output<typeof schema>) => {
    if (result.title === 'offline') throw new OfflineProblem(undefined);
    throw new ApiProblem(422, {
      title: 'Kijk dit na',
      code: 'invalid_input',
      requestId: '01J9-voorbeeld',
      issues: [{ path: 'title', code: 'duplicate', message: 'Deze titel is er al.' }],
    });
  };
  return (
    <section className="stack">
      <SectionHeading hint="Bewaar om te zien wat er mis is. Herlaad: wat u typte, staat er nog.">
        Formulier
      </SectionHeading>
      <Card>
        {draft.restored && (
          <Notice
            actions={
              <Button size="small" onPress={draft.discard}>
                Begin opnieuw
              </Button>
            }
          >
            We hebben teruggezet wat u eerder had ingevuld.
          </Notice>
        )}
        <Form form={form} onSubmit={save} aria-label="Voorbeeld">
          <FormText control={form.control} name="title" label="Titel van de vacature" />
          <FormNumber control={form.control} name="hours" label="Uren per week" unit="uur" />
          <FormAvailability
            control={form.control}
            name="availability"
            label="Wanneer is het werk?"
          />
          <FormActions>
            <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
              Bewaar
            </Button>
          </FormActions>
        </Form>
      </Card>
    </section>
  );
}
