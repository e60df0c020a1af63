import type { SkillsLanguage } from '@inzetbaar/contracts/concepts';
import { useTranslations } from 'use-intl';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Stat } from '../../design/components/Stat.tsx';
import { useFormats } from '../../i18n/index.ts';

/** The version of now, in numbers. */
export function InForce({ language }: { language: SkillsLanguage }) {
  const t = useTranslations('skillsLanguage.inForce');
  const formats = useFormats();
  const { version, since, skills, occupations, lawRows } = language;
  return (
    <section className="stack" aria-labelledby="in-force">
      <SectionHeading id="in-force">{t('title')}</SectionHeading>
      <dl className="grid language-stats">
        <Stat
          label={t('version')}
          value={version}
          {...(since === null ? {} : { note: t('since', { date: formats.date(since) }) })}
        />
        <Stat label={t('skills')} value={formats.number(skills)} />
        <Stat label={t('occupations')} value={formats.number(occupations)} />
        <Stat label={t('lawRows')} value={formats.number(lawRows)} note={t('lawNote')} />
      </dl>
    </section>
  );
}
