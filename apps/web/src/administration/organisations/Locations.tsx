import type { Organisation } from '@inzetbaar/contracts/organisations';
import { MapPin, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { AddLocationDialog } from './AddLocationDialog.tsx';

/** Where an organisation works; vacancies are at one of these. */
export function Locations({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisation.locations');
  const [isAdding, setIsAdding] = useState(false);
  const { locations } = organisation;
  return (
    <Card as="section" aria-labelledby="locations-title">
      <SectionHeading
        id="locations-title"
        actions={
          <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => setIsAdding(true)}>
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
          {locations.map(({ id, name, street, postcode, municipality }) => (
            <li key={id}>
              <MapPin aria-hidden="true" />
              <div>
                <p>
                  <strong>{name}</strong>
                </p>
                <p className="quiet">
                  {[street, [postcode, municipality.name].filter(Boolean).join(' ')]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {isAdding && (
        <AddLocationDialog organisationId={organisation.id} onClose={() => setIsAdding(false)} />
      )}
    </Card>
  );
}
