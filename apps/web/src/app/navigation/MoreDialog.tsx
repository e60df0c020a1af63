import { useTranslations } from 'use-intl';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ItemLink } from './ItemLink.tsx';
import type { NavigationItem } from './items.ts';

interface MoreDialogProps {
  items: readonly NavigationItem[];
  current: string | undefined;
  isOpen: boolean;
  onClose: () => void;
}

/** The places for which the bar of a phone has no room. */
export function MoreDialog({ items, current, isOpen, onClose }: MoreDialogProps) {
  const t = useTranslations('navigation');
  return (
    <Dialog title={t('moreTitle')} isOpen={isOpen} onClose={onClose}>
      <ul className="navigation-sheet">
        {items.map((item) => (
          <li key={item.path}>
            <ItemLink item={item} isCurrent={item.path === current} onClick={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
