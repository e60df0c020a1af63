import { listEfforts } from '@inzetbaar/contracts/second-track';
import type { EffortItem, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { HAND_EFFORTS } from '@inzetbaar/domain/second-track';
import type { EffortKind } from '@inzetbaar/domain/second-track';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FileText, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/queries.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { AppendixDialog } from './AppendixDialog.tsx';
import { EffortDialog } from './EffortDialog.tsx';
import { EffortRow } from './EffortRow.tsx';

/** The kinds in the order in which they are offered. */
const OFFERED = Object.keys(HAND_EFFORTS) as EffortKind[];

/** What was done to find work elsewhere: a tap on what it was, and one to save it for today. */
export function Efforts({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack');
  const [adding, setAdding] = useState<EffortKind>();
  const [isMaking, setIsMaking] = useState(false);
  const found = useInfiniteQuery(
    pagedQuery(listEfforts, { params: { id: item.id }, query: { limit: 10 } }),
  );
  const isActive = item.status === 'active';
  return (
    <section className="stack" aria-labelledby="efforts">
      <SectionHeading
        id="efforts"
        hint={t(isActive ? `efforts.hint.${item.party}` : 'efforts.hintClosed')}
      >
        {t('efforts.title')}
      </SectionHeading>
      {isActive && (
        <div className="effort-kinds no-print" role="group" aria-label={t('efforts.add')}>
          {OFFERED.map((kind) => (
            <Button
              key={kind}
              size="small"
              icon={<Plus aria-hidden="true" />}
              onPress={() => setAdding(kind)}
            >
              {t(`effortCodes.kind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <PagedList found={found} skeletons={2} empty={<p className="quiet">{t('efforts.empty')}</p>}>
        {(efforts: readonly EffortItem[]) => (
          <Card>
            <ul className="efforts" aria-label={t('efforts.list')}>
              {efforts.map((effort) => (
                <EffortRow key={effort.id} item={item} effort={effort} />
              ))}
            </ul>
          </Card>
        )}
      </PagedList>
      <div className="row no-print">
        <Button icon={<FileText aria-hidden="true" />} onPress={() => setIsMaking(true)}>
          {t('efforts.appendix.open')}
        </Button>
      </div>
      {adding !== undefined && (
        <EffortDialog
          key={adding}
          item={item}
          kind={adding}
          corrects={null}
          onClose={() => setAdding(undefined)}
        />
      )}
      {isMaking && <AppendixDialog item={item} onClose={() => setIsMaking(false)} />}
    </section>
  );
}
