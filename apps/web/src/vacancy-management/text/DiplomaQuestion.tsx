import { useTranslations } from 'use-intl';
import { Notice } from '../../design/components/Notice.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { useFormats } from '../../i18n/index.ts';

/** Whether the skills behind a diploma are asked in its place, or the diploma stays. */
export type DiplomaAnswer = 'skills' | 'diploma';

interface DiplomaQuestionProps {
  /** The words that ask a diploma. */
  phrase: string;
  /** Names of the skills behind it; none where nobody knows which. */
  skills: readonly string[];
  answer: DiplomaAnswer | null;
  onAnswer: (answer: DiplomaAnswer) => void;
}

/** Asks whether a diploma that no law asks is needed. Whoever does not answer keeps what was written. */
export function DiplomaQuestion({ phrase, skills, answer, onAnswer }: DiplomaQuestionProps) {
  const t = useTranslations('vacancyManagement.text');
  const formats = useFormats();
  return (
    <Notice title={t('diplomaTitle', { phrase })} announces={false}>
      <p>{t('diplomaText')}</p>
      {skills.length > 0 && (
        <>
          <p>{t('diplomaSkills', { skills: formats.list(skills) })}</p>
          <RadioGroup<DiplomaAnswer>
            label={t('diplomaQuestion')}
            value={answer}
            onChange={onAnswer}
            choices={[
              { value: 'skills', label: t('diplomaInstead') },
              { value: 'diploma', label: t('diplomaKept') },
            ]}
          />
          <p role="status">{answer === 'skills' && t('diplomaChosen')}</p>
        </>
      )}
    </Notice>
  );
}
