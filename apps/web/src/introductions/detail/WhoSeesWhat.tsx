import type { Introduction } from '@inzetbaar/contracts/introductions';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/index.ts';
import { isOpen } from '../situation.ts';

/** For the candidate: what this employer sees now, and until when. */
export function WhoSeesWhat({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const formats = useFormats();
  const { release, vacancy } = introduction;
  const organisation = vacancy.organisation.name;
  return (
    <Card as="section" aria-labelledby="who-sees-what">
      <SectionHeading id="who-sees-what">{t('introductions.sees.title')}</SectionHeading>
      {isOpen(introduction) && (
        <div className="sees">
          <Eye aria-hidden="true" />
          <div>
            <p>
              <strong>{t('introductions.sees.profile', { organisation })}</strong>
            </p>
            <p className="quiet">{t('introductions.sees.profileFields')}</p>
          </div>
        </div>
      )}
      {release?.active === true ? (
        <div className="sees sees-person">
          <Eye aria-hidden="true" />
          <div>
            <p>
              <strong>
                {t('introductions.sees.released', {
                  organisation,
                  until: formats.date(release.until),
                })}
              </strong>
            </p>
            <p>
              {formats.list(
                release.fields.map((field) => t(`vocabulary.releaseField.${field}`).toLowerCase()),
              )}
            </p>
          </div>
        </div>
      ) : (
        <div className="sees">
          <EyeOff aria-hidden="true" />
          <div>
            <p>
              <strong>{t('introductions.sees.nothing', { organisation })}</strong>
            </p>
            <p className="quiet">
              {release === null
                ? t('introductions.sees.nothingYet')
                : t('introductions.sees.nothingAnyMore')}
            </p>
          </div>
        </div>
      )}
      <div className="row">
        <LinkButton size="small" look="quiet" to="/inzage">
          {t('introductions.sees.log')}
        </LinkButton>
      </div>
    </Card>
  );
}
