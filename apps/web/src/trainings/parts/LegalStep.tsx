import type { LegalStepView } from '@inzetbaar/contracts/trainings';
import { Scale } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { inSentence } from '../../design/matching-words/say.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';

/** What the law asks before an occupation may be done, as the first step of the path. */
export function LegalStep({ step }: { step: LegalStepView }) {
  const t = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  const titles = step.titles.map((title) => inSentence(t(`vocabulary.legalTitle.${title}`)));
  return (
    <li className="path-step path-step-legal">
      <span className="path-mark">
        <Scale aria-hidden="true" />
      </span>
      <div className="path-text">
        {step.kind === 'procedure' ? (
          <>
            <h3>{t('trainings.path.legalProcedure', { skill: step[locale] })}</h3>
            <p>
              {t('trainings.path.legalProcedureText', {
                titles: new Intl.ListFormat(locale, { type: 'disjunction' }).format(titles),
              })}
            </p>
          </>
        ) : (
          <>
            <h3>
              {t('trainings.path.legalTitle', {
                titles: new Intl.ListFormat(locale, { type: 'disjunction' }).format(titles),
              })}
            </h3>
            <p>{t('trainings.path.legalTitleText')}</p>
            <ul className="path-studies">
              {step.studies.map((study) => (
                <li key={study.nl}>
                  {study.years === null
                    ? t('trainings.path.studyUnknown', { study: study[locale] })
                    : t('trainings.path.study', { study: study[locale], years: study.years })}
                </li>
              ))}
            </ul>
            <p>{t('trainings.path.studyShorter')}</p>
            <p className="quiet small">
              {step.rules.map(({ explanation }) => explanation[locale]).join(' ')}{' '}
              {t('trainings.path.source', {
                source: formats.list([...new Set(step.rules.map(({ source }) => source))]),
              })}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
