import type { Location, Organisation } from '@inzetbaar/contracts/organisations';
import { Ellipsis, MapPin, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Menu } from '../../design/components/Menu.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { LocationDialog } from './LocationDialog.tsx';
import { RemoveLocationDialog } from './RemoveLocationDialog.tsx';

/** Where an organisation works; vacancies are at one of these. */
export function Locations({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisation.locations');
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const { id: organisationId, locations } = organisation;
  return (
    <Card as="section" aria-labelledby="locations-title">
      <SectionHeading
        id="locations-title"
        actions={
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            onPress={() => setOpened({ what: 'add' })}
          >
            {t('add')}
          </Button>
        }
      >
        {t('title', { count: locations.length })}
      </SectionHeading>
      {locations.length === 0 ? (
        <p className="quiet">{t('empty')}</p>
      ) : (
        <ul className="locations">
          {locations.map((location) => (
            <li key={location.id}>
              <MapPin aria-hidden="true" />
              <div>
                <p>
                  <strong>{location.name}</strong>
                </p>
                <p className="quiet">{addressOf(location)}</p>
              </div>
              <LocationMenu name={location.name} onOpen={(what) => setOpened({ what, location })} />
            </li>
          ))}
        </ul>
      )}
      {(opened?.what === 'add' || opened?.what === 'change') && (
        <LocationDialog
          organisationId={organisationId}
          location={opened.what === 'change' ? opened.location : undefined}
          onClose={close}
        />
      )}
      {opened?.what === 'remove' && (
        <RemoveLocationDialog
          organisationId={organisationId}
          location={opened.location}
          onClose={close}
        />
      )}
    </Card>
  );
}

type Opened = { what: 'add' } | { what: 'change' | 'remove'; location: Location };

function addressOf({ street, postcode, municipality }: Location): string {
  const place = [postcode, municipality.name].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}

interface LocationMenuProps {
  name: string;
  onOpen: (what: 'change' | 'remove') => void;
}

function LocationMenu({ name, onOpen }: LocationMenuProps) {
  const t = useTranslations('organisation.locations');
  return (
    <Menu
      label={t('menu', { name })}
      trigger={
        <Button
          look="quiet"
          size="small"
          icon={<Ellipsis aria-hidden="true" />}
          aria-label={t('menu', { name })}
        >
          {t('actions')}
        </Button>
      }
      actions={[
        { id: 'change', label: t('change'), onAction: () => onOpen('change') },
        { id: 'remove', label: t('remove'), isDanger: true, onAction: () => onOpen('remove') },
      ]}
    />
  );
}
