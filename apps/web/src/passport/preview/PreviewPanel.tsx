import { Eye } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { useFormats } from '../../i18n/index.ts';
import type { PassportForm, PassportValues } from '../form/passportForm.ts';
import { EmployerView } from './EmployerView.tsx';

interface PreviewPanelProps {
  form: PassportForm;
  /** The saved postcode area with the municipality that follows from it. */
  home: { postcodeArea: string | null; municipality: string | null };
  skillName: (skillId: string) => string;
}

/** "This is how an employer sees you", always in view: beside the form, on a phone as one line that unfolds. */
export function PreviewPanel({ form, home, skillName }: PreviewPanelProps) {
  const t = useTranslations('passport.preview');
  const formats = useFormats();
  const isWide = useIsWide();
  // All fields have a value from the start, so that what is watched is a whole passport.
  const passport = useWatch({ control: form.control }) as PassportValues;
  const municipality = passport.postcodeArea === home.postcodeArea ? home.municipality : null;
  const view = (
    <EmployerView passport={passport} municipality={municipality} skillName={skillName} />
  );
  const inShort = formats.list([
    t('skillCount', { count: passport.skills.length }),
    ...(passport.hoursMax > 0 ? [formats.hoursRange(passport.hoursMin, passport.hoursMax)] : []),
  ]);

  if (isWide) {
    return (
      <Card as="section" look="quiet" className="preview" aria-labelledby="preview-title">
        <h2 id="preview-title" className="preview-title">
          <Eye aria-hidden="true" />
          {t('title')}
        </h2>
        {view}
      </Card>
    );
  }
  return (
    <Card as="section" look="quiet" className="preview">
      <Disclosure
        title={
          <>
            {t('title')}
            <span className="preview-short">{passport.visible ? inShort : t('hiddenTitle')}</span>
          </>
        }
      >
        {view}
      </Disclosure>
    </Card>
  );
}

const WIDE = '(min-width: 76rem)';

function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(WIDE).matches,
  );
}
