import { Archive, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Menu } from '../../design/components/Menu.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Tabs } from '../../design/components/Tabs.tsx';
import { showToast } from '../../design/components/toasts.ts';

/** Buttons, menus, dialogs, tabs. */
export function ActionsPart() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="stack">
      <SectionHeading hint="Eén hoofdknop per scherm; rood is voor wat niet terug kan.">
        Doen
      </SectionHeading>
      <div className="row">
        <Button look="primary" onPress={() => showToast('Uw paspoort is bewaard.')}>
          Bewaar
        </Button>
        <Button onPress={() => setIsOpen(true)}>Open een venster</Button>
        <Button look="quiet" icon={<Pencil aria-hidden="true" />}>
          Wijzig
        </Button>
        <Button look="danger" icon={<Trash2 aria-hidden="true" />}>
          Verwijder
        </Button>
        <LinkButton to="/aanmelden" icon={<Plus aria-hidden="true" />}>
          Link als knop
        </LinkButton>
        <Button look="primary" isPending>
          Wordt bewaard
        </Button>
        <Button isDisabled>Kan nu niet</Button>
        <Menu
          label="Meer met deze vacature"
          trigger={
            <Button
              look="quiet"
              iconOnly
              icon={<Ellipsis aria-hidden="true" />}
              aria-label="Meer acties"
            />
          }
          actions={[
            {
              id: 'pause',
              label: 'Zet even uit',
              icon: <Archive aria-hidden="true" />,
              note: 'Later weer aan te zetten',
              onAction: () => showToast('De vacature staat even uit.', 'info'),
            },
            {
              id: 'close',
              label: 'Sluit de vacature',
              icon: <Trash2 aria-hidden="true" />,
              isDanger: true,
              onAction: () => undefined,
            },
          ]}
        />
      </div>
      <Tabs
        label="Kennismakingen"
        tabs={[
          { id: 'open', label: 'Lopend', count: 3, content: <p>Drie kennismakingen lopen.</p> },
          { id: 'done', label: 'Afgerond', content: <p>Nog niets afgerond.</p> },
        ]}
      />
      <Dialog
        title="Uw gegevens delen met Zorggroep De Linde?"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button look="primary" onPress={() => setIsOpen(false)}>
              Deel mijn gegevens
            </Button>
            <Button onPress={() => setIsOpen(false)}>Annuleer</Button>
          </>
        }
      >
        <p>U kiest zelf wat zij zien, en u kunt op elk moment stoppen.</p>
      </Dialog>
    </section>
  );
}
