import type { MyMatchPage } from '@inzetbaar/contracts/matching';
import { BLOCK_KINDS } from '@inzetbaar/domain/matching';
import { useTranslations } from 'use-intl';
import { Card } from '../design/components/Card.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';

const MOST_SHOWN = 4;

/** What stands in the way most often over everything that is open. */
export function BlocksCard({ blocked }: { blocked: MyMatchPage['counts']['blocked'] }) {
  const t = useTranslations();
  const kinds = BLOCK_KINDS.map((kind) => ({ kind, count: blocked[kind] }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_SHOWN);
  const most = kinds[0]?.count;
  if (most === undefined) return null;
  return (
    <Card as="section" aria-labelledby="blocks">
      <SectionHeading id="blocks">{t('matches.blocks.title')}</SectionHeading>
      <ul className="blocks">
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <span className="blocks-name">{t(`vocabulary.fitPart.${kind}`)}</span>
            <span className="quiet numeric">{t('matches.blocks.count', { count })}</span>
            <span className="blocks-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
