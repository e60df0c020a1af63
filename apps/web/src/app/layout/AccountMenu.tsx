import { updateAccount } from '@inzetbaar/contracts/identity';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Check, LogOut, MonitorSmartphone, UserRound } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { useLocale, useTranslations } from 'use-intl';
import { call } from '../../api/client.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { THEMES, chooseTheme, currentTheme, subscribeToTheme } from '../../design/theme.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { switchLocale } from '../../i18n/words.ts';
import { sessionQuery } from '../../session/session.ts';
import { useSignOut } from '../../session/useSignOut.ts';
import '../../design/components/Popover.css';

interface AccountMenuProps {
  triggerRef: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Language, appearance, name and password, signing out. Loaded when somebody reaches for it. */
export function AccountMenu({ triggerRef, isOpen, onOpenChange }: AccountMenuProps) {
  const t = useTranslations('navigation.account');
  const router = useRouter();
  const signOut = useSignOut();
  const [asksEverywhere, setAsksEverywhere] = useState(false);

  return (
    <>
      <Popover
        className="popover"
        aria-label={t('title')}
        placement="bottom end"
        triggerRef={triggerRef}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      >
        <Menu
          className="options"
          aria-label={t('title')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus
          autoFocus="first"
          onClose={() => onOpenChange(false)}
        >
          <MenuItem
            id="settings"
            className="option"
            onAction={() => void router.navigate({ to: '/account' })}
          >
            <UserRound aria-hidden="true" />
            {t('settings')}
          </MenuItem>
          <Separator className="options-line" />
          <LanguageSection />
          <ThemeSection />
          <Separator className="options-line" />
          <MenuItem
            id="sign-out"
            className="option"
            onAction={() => signOut.mutate({ everywhere: false })}
          >
            <LogOut aria-hidden="true" />
            {t('signOut')}
          </MenuItem>
          <MenuItem
            id="sign-out-everywhere"
            className="option"
            textValue={t('signOutEverywhere')}
            onAction={() => setAsksEverywhere(true)}
          >
            <MonitorSmartphone aria-hidden="true" />
            <span className="option-text">
              {t('signOutEverywhere')}
              <span className="option-note">{t('signOutEverywhereExplained')}</span>
            </span>
          </MenuItem>
        </Menu>
      </Popover>
      <SignOutDialog
        isOpen={asksEverywhere || signOut.isError}
        signOut={signOut}
        onClose={() => {
          setAsksEverywhere(false);
          signOut.reset();
        }}
      />
    </>
  );
}

function LanguageSection() {
  const t = useTranslations('navigation');
  const locale = useLocale();
  const queryClient = useQueryClient();

  const choose = async (next: Locale) => {
    await switchLocale(next);
    try {
      const { data } = await call(updateAccount, { body: { locale: next } });
      queryClient.setQueryData(sessionQuery.queryKey, (session) =>
        session === undefined ? session : { ...session, account: data },
      );
    } catch {
      // The screen has changed, which was asked; the next sign-in elsewhere shows the old language.
    }
  };
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[locale]}
      onSelectionChange={(keys) => {
        const next = LOCALES.find((each) => keys !== 'all' && keys.has(each));
        if (next !== undefined && next !== locale) void choose(next);
      }}
    >
      <Header className="options-heading">{t('account.language')}</Header>
      {LOCALES.map((each) => (
        <ChoiceItem key={each} id={each} label={t(`languages.${each}`)} lang={each} />
      ))}
    </MenuSection>
  );
}

function ThemeSection() {
  const t = useTranslations('navigation.account');
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme);
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const next = THEMES.find((each) => keys !== 'all' && keys.has(each));
        if (next !== undefined) chooseTheme(next);
      }}
    >
      <Header className="options-heading">{t('theme')}</Header>
      {THEMES.map((each) => (
        <ChoiceItem key={each} id={each} label={t(`themes.${each}`)} />
      ))}
    </MenuSection>
  );
}

function ChoiceItem({ id, label, lang }: { id: string; label: string; lang?: string }) {
  return (
    <MenuItem id={id} textValue={label} className="option" shouldCloseOnSelect={false}>
      {({ isSelected }) => (
        <>
          <span className="option-text" {...(lang === undefined ? {} : { lang })}>
            {label}
          </span>
          {isSelected && <Check aria-hidden="true" />}
        </>
      )}
    </MenuItem>
  );
}

interface SignOutDialogProps {
  isOpen: boolean;
  onClose: () => void;
  signOut: ReturnType<typeof useSignOut>;
}

function SignOutDialog({ isOpen, onClose, signOut }: SignOutDialogProps) {
  const t = useTranslations();
  const everywhere = signOut.variables?.everywhere ?? true;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={everywhere ? t('session.signOut.everywhereTitle') : t('navigation.account.signOut')}
      actions={
        <>
          <Button
            look="primary"
            isPending={signOut.isPending}
            onPress={() => signOut.mutate({ everywhere })}
          >
            {everywhere ? t('session.signOut.everywhere') : t('common.actions.retry')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      {signOut.isError ? (
        <ErrorState error={signOut.error} />
      ) : (
        <p>{t('session.signOut.everywhereText')}</p>
      )}
    </Dialog>
  );
}
