import type { Agreement } from '@inzetbaar/contracts/placements';
import { useTranslations } from 'use-intl';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/index.ts';
import type { Version } from '../agreement.ts';
import { Signatures } from './Signatures.tsx';
import { TermsView } from './TermsView.tsx';

interface VersionsProps {
  agreement: Agreement;
  /** Those that are not on the page already. */
  versions: readonly Version[];
}

/** The other versions of an agreement, with who signed them: the newest first. */
export function Versions({ agreement, versions }: VersionsProps) {
  const t = useTranslations('agreements.versions');
  const formats = useFormats();
  if (versions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="versions">
      <SectionHeading id="versions" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      {versions
        .toSorted((a, b) => b.version - a.version)
        .map((version) => (
          <Disclosure
            key={version.version}
            title={t(version.version === agreement.inForce ? 'inForce' : 'of', {
              version: version.version,
              date: formats.date(version.at),
            })}
          >
            <div className="stack">
              <TermsView agreement={agreement} version={version} />
              <Signatures agreement={agreement} version={version.version} />
            </div>
          </Disclosure>
        ))}
    </section>
  );
}
