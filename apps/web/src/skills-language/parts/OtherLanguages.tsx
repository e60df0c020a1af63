import type { SkillsLanguage } from '@inzetbaar/contracts/concepts';
import { CONCEPT_SOURCES } from '@inzetbaar/domain/concepts';
import type { ConceptSource } from '@inzetbaar/domain/concepts';
import { Upload } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/index.ts';

type Loaded = SkillsLanguage['imports'][number];

/** The lists of others that were loaded, and the way to load a newer one. */
export function OtherLanguages({ imports }: { imports: readonly Loaded[] }) {
  const t = useTranslations('skillsLanguage.others');
  return (
    <section className="stack" aria-labelledby="other-languages">
      <SectionHeading id="other-languages" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      <ul className="grid language-others">
        {CONCEPT_SOURCES.map((source) => (
          <OtherLanguage
            key={source}
            source={source}
            loaded={imports.find((one) => one.source === source)}
          />
        ))}
      </ul>
    </section>
  );
}

function OtherLanguage({ source, loaded }: { source: ConceptSource; loaded: Loaded | undefined }) {
  const t = useTranslations('skillsLanguage');
  return (
    <Card as="li">
      <div className="row language-name">
        <h3>{t(`source.${source}`)}</h3>
        {loaded === undefined ? (
          <Badge>{t('others.none')}</Badge>
        ) : (
          <Badge tone="success">{t('others.version', { version: loaded.version })}</Badge>
        )}
      </div>
      <p className="quiet">{t(`about.${source}`)}</p>
      {loaded !== undefined && <Facts loaded={loaded} />}
      <div className="row language-action">
        <LinkButton
          to="/beheer/vaardighedentaal/laden"
          search={{ taal: source }}
          icon={<Upload aria-hidden="true" />}
          aria-label={t('others.loadFor', { language: t(`source.${source}`) })}
        >
          {t('others.load')}
        </LinkButton>
      </div>
    </Card>
  );
}

function Facts({ loaded }: { loaded: Loaded }) {
  const t = useTranslations('skillsLanguage.others');
  const formats = useFormats();
  const { importedAt, concepts, keys, fileNames, attribution } = loaded;
  const facts = [
    { id: 'when', value: formats.dateTime(importedAt) },
    { id: 'concepts', value: formats.number(concepts) },
    { id: 'keys', value: formats.number(keys) },
    ...(fileNames.length === 0 ? [] : [{ id: 'files', value: fileNames.join(', ') } as const]),
    { id: 'attribution', value: attribution },
  ] as const;
  return (
    <dl className="language-facts">
      {facts.map(({ id, value }) => (
        <div key={id}>
          <dt>{t(id)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
