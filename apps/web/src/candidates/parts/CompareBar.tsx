import type { PersonMatch } from '@inzetbaar/contracts/matching';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { CompareTable } from './CompareTable.tsx';

/** More than this do not fit beside each other. */
export const MOST_COMPARED = 3;

interface CompareBarProps {
  people: readonly PersonMatch[];
  nameOf: (person: PersonMatch) => string;
  onClear: () => void;
}

/** Stays in view while people are chosen, and puts them side by side. */
export function CompareBar({ people, nameOf, onClear }: CompareBarProps) {
  const t = useTranslations('people.compare');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div className="compare-bar" data-shown={people.length > 0 || undefined}>
        <p role="status">
          {people.length > 0 && t('bar', { count: people.length })}
          {people.length === MOST_COMPARED && ` ${t('full')}`}
        </p>
        {people.length > 0 && (
          <div className="row">
            <Button
              look="primary"
              size="small"
              icon={<Columns3 aria-hidden="true" />}
              isDisabled={people.length < 2}
              onPress={() => setIsOpen(true)}
            >
              {t('open')}
            </Button>
            <Button look="quiet" size="small" onPress={onClear}>
              {t('clear')}
            </Button>
          </div>
        )}
      </div>
      <Dialog
        size="wide"
        title={t('title')}
        isOpen={isOpen && people.length > 1}
        onClose={() => setIsOpen(false)}
      >
        <CompareTable people={people} nameOf={nameOf} />
      </Dialog>
    </>
  );
}
