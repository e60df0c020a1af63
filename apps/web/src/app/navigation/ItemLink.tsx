import { useTranslations } from 'use-intl';
import { PathLink } from './PathLink.tsx';
import type { NavigationItem } from './items.ts';

interface ItemLinkProps {
  item: NavigationItem;
  isCurrent: boolean;
  onClick?: () => void;
}

/** One place of the main menu. */
export function ItemLink({ item, isCurrent, onClick }: ItemLinkProps) {
  const t = useTranslations('navigation.items');
  const Icon = item.icon;
  return (
    <PathLink
      path={item.path}
      className="navigation-item"
      isCurrent={isCurrent}
      {...(onClick === undefined ? {} : { onClick })}
    >
      <Icon aria-hidden="true" />
      <span>{t(item.label)}</span>
    </PathLink>
  );
}
