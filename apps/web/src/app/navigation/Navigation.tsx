import { useLocation } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { Suspense, lazy, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { ItemLink } from './ItemLink.tsx';
import { currentItem } from './currentItem.ts';
import type { NavigationItem } from './items.ts';
import { useFittingPlaces } from './useFittingPlaces.ts';
import { useNavigationItems } from './useNavigationItems.ts';
import './Navigation.css';

const MoreDialog = lazy(async () => ({ default: (await import('./MoreDialog.tsx')).MoreDialog }));

/**
 * The main menu: at the side of a wide window, a bar at the foot of a phone. The bar shows as many
 * places as fit with whole words; the rest stands under "Meer".
 */
export function Navigation() {
  const t = useTranslations('navigation');
  const items = useNavigationItems();
  const pathname = useLocation({ select: (location) => location.pathname });
  const current = currentItem(items, pathname);
  const list = useRef<HTMLUListElement>(null);
  const inBar = useFittingPlaces(list, items.length);
  const rest = items.slice(inBar);

  return (
    <nav className="navigation" aria-label={t('main')}>
      <ul className="navigation-list" ref={list}>
        {items.map((item, index) => (
          <li key={item.path} className={index >= inBar ? 'navigation-beyond' : undefined}>
            <ItemLink item={item} isCurrent={item.path === current} />
          </li>
        ))}
        <li className={rest.length > 0 ? 'navigation-more' : 'navigation-more navigation-beyond'}>
          <More items={rest} current={current} />
        </li>
      </ul>
    </nav>
  );
}

interface MoreProps {
  items: readonly NavigationItem[];
  current: string | undefined;
}

function More({ items, current }: MoreProps) {
  const t = useTranslations('navigation');
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  return (
    <>
      <AriaButton
        className="navigation-item"
        aria-haspopup="dialog"
        data-current={items.some((item) => item.path === current) || undefined}
        onPress={() => {
          setIsWanted(true);
          setIsOpen(true);
        }}
      >
        <Ellipsis aria-hidden="true" />
        <span>{t('more')}</span>
      </AriaButton>
      {isWanted && (
        <Suspense fallback={null}>
          <MoreDialog
            items={items}
            current={current}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
