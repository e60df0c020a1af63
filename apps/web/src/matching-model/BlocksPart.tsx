import { BLOCK_KINDS } from '@inzetbaar/domain/matching';
import { useTranslations } from 'use-intl';
import { DataTable } from '../design/components/DataTable.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';

/** Everything that can block, and who can take it away. */
export function BlocksPart() {
  const t = useTranslations();
  return (
    <section className="stack" aria-labelledby="blocks">
      <SectionHeading id="blocks" hint={t('matchingModel.blocks.hint')}>
        {t('matchingModel.blocks.title')}
      </SectionHeading>
      <DataTable
        caption={t('matchingModel.blocks.title')}
        hidesCaption
        rows={BLOCK_KINDS}
        rowId={(kind) => kind}
        columns={[
          {
            id: 'what',
            header: t('matchingModel.blocks.what'),
            isRowHeader: true,
            cell: (kind) => t(`vocabulary.fitPart.${kind}`),
          },
          {
            id: 'why',
            header: t('matchingModel.blocks.why'),
            cell: (kind) => t(`matchingModel.blocks.${kind}-why`),
          },
          {
            id: 'who',
            header: t('matchingModel.blocks.who'),
            cell: (kind) => t(`matchingModel.blocks.${kind}-who`),
          },
        ]}
      />
    </section>
  );
}
