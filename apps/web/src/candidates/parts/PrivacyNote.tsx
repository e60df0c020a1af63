import { useTranslations } from 'use-intl';
import { PathLink } from '../../app/navigation/PathLink.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';

const SENTENCES = ['see', 'notSee', 'code', 'log', 'release'] as const;

/** What a recruiter sees of people and what not, and why: where the people are shown. */
export function PrivacyNote() {
  const t = useTranslations('people.privacy');
  return (
    <Disclosure title={t('title')}>
      <ul className="privacy-note">
        {SENTENCES.map((sentence) => (
          <li key={sentence}>{t(sentence)}</li>
        ))}
      </ul>
      <p>
        <PathLink path="/hoe-werkt-matching">{t('how')}</PathLink>
      </p>
    </Disclosure>
  );
}
