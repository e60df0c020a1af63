import { SLOTS } from '@inzetbaar/domain/availability';
import type { Slot } from '@inzetbaar/domain/availability';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../design/components/Button.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { THEMES, chooseTheme, currentTheme, subscribeToTheme } from '../../design/theme.ts';
import { LanguageSwitch } from '../../session/LanguageSwitch.tsx';
import { ActionsPart } from './ActionsPart.tsx';
import { FieldsPart } from './FieldsPart.tsx';
import { FitPart } from './FitPart.tsx';
import { FormPart } from './FormPart.tsx';
import { ShowingPart } from './ShowingPart.tsx';
import './gallery.css';

/** Everything of the design system on one page: for who builds screens and who looks after the look. */
export function GalleryPage() {
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme);
  const [week, setWeek] = useState<Slot[]>(SLOTS.filter((slot) => slot.endsWith('-day')));
  const [level, setLevel] = useState<EntrustmentLevel | null>(3);
  return (
    <main id="main" tabIndex={-1} className="gallery">
      <PageHeader
        title="Ontwerp"
        lead="Alle onderdelen van de schermen bij elkaar. Alleen te zien tijdens het ontwikkelen."
        actions={
          <>
            {THEMES.map((each) => (
              <Button
                key={each}
                size="small"
                look={each === theme ? 'primary' : 'secondary'}
                onPress={() => chooseTheme(each)}
              >
                {each}
              </Button>
            ))}
            <LanguageSwitch />
          </>
        }
      />
      <div className="stack gallery-parts">
        <ActionsPart />
        <FieldsPart week={week} onWeek={setWeek} level={level} onLevel={setLevel} />
        <FormPart />
        <FitPart />
        <ShowingPart />
      </div>
    </main>
  );
}
