import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../design/components/Button.tsx';
import { LOCALES } from '../i18n/locale.ts';
import { switchLocale } from '../i18n/words.ts';

/** The other language, under its own name, for people who are not signed in. */
export function LanguageSwitch() {
  const t = useTranslations('navigation.languages');
  const locale = useLocale();
  return (
    <>
      {LOCALES.filter((each) => each !== locale).map((each) => (
        <Button key={each} look="quiet" size="small" onPress={() => void switchLocale(each)}>
          <span lang={each}>{t(each)}</span>
        </Button>
      ))}
    </>
  );
}
