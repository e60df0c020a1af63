import { useTranslations } from 'use-intl';
import { LinkToCopy } from '../../design/components/LinkToCopy.tsx';

/** The link of an invitation, which is shown this once, to copy. */
export function InvitationLink({ link }: { link: string }) {
  const t = useTranslations('admin.sent');
  return <LinkToCopy label={t('link')} hint={t('once')} link={link} />;
}
