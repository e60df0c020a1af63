import type { SkillsLanguage } from '@inzetbaar/contracts/concepts';
import { useLocale, useTranslations } from 'use-intl';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/index.ts';

type Version = SkillsLanguage['versions'][number];
type Change = Version['changes'][number];
const KINDS = ['renamed', 'merged', 'split'] as const;

/** The versions, newest first, and whom their changes still ask something. */
export function Versions({ language }: { language: SkillsLanguage }) {
  const t = useTranslations('skillsLanguage.versions');
  const formats = useFormats();
  const period = ({ since, until }: Version) => {
    if (until === null) return t('from', { since: formats.date(since) });
    if (until === since) return formats.date(since);
    return t('period', { since: formats.date(since), until: formats.date(until) });
  };
  return (
    <section className="stack" aria-labelledby="versions">
      <SectionHeading id="versions" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      <OpenChoices language={language} />
      <ol className="language-versions">
        {language.versions.map((version, index) => (
          <li key={version.version}>
            <Disclosure
              startsOpen={index === 0}
              title={t('version', { version: version.version, period: period(version) })}
            >
              <Changes version={version} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OpenChoices({ language: { versions, openChoices } }: { language: SkillsLanguage }) {
  const t = useTranslations('skillsLanguage.open');
  const formats = useFormats();
  const isSplit = versions.some(({ changes }) => changes.some(({ kind }) => kind === 'split'));
  if (!isSplit) return null;
  const { passports, vacancies } = openChoices;
  const isSettled = passports === 0 && vacancies === 0;
  return (
    <Notice tone={isSettled ? 'success' : 'info'} announces={false}>
      {isSettled ? (
        <p>{t('none')}</p>
      ) : (
        <p>
          {t('some', {
            passports: passports === null ? t('few') : formats.number(passports),
            vacancies: vacancies ?? 0,
          })}
        </p>
      )}
    </Notice>
  );
}

function Changes({ version: { added, changes } }: { version: Version }) {
  const t = useTranslations('skillsLanguage.versions');
  return (
    <div className="stack stack-s">
      {added > 0 && <p>{t('added', { count: added })}</p>}
      {changes.length === 0 && <p className="quiet">{t('nothing')}</p>}
      {KINDS.map((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind}>
            <p className="language-kind">{t(kind, { count: ofKind.length })}</p>
            <ul className="language-changes">
              {ofKind.map((change) => (
                <li key={change.from.map(({ id }) => id).join(' ')}>
                  <OneChange change={change} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function OneChange({ change: { from, to } }: { change: Change }) {
  const t = useTranslations('skillsLanguage.versions');
  const formats = useFormats();
  const locale = useLocale();
  const names = (skills: Change['from']) =>
    formats.list(skills.map((skill) => (locale === 'nl' ? skill.nl : skill.en)));
  return t('became', { from: names(from), to: names(to) });
}
