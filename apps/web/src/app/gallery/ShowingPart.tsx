import { ApiProblem, OfflineProblem } from '../../api/problems.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { ProgressBar } from '../../design/components/ProgressBar.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { Stat } from '../../design/components/Stat.tsx';
import { StepList } from '../../design/components/StepList.tsx';

const ROWS = [
  { id: 1, title: 'Helpende plus', place: 'Heerlen', people: 12 },
  { id: 2, title: 'Woonbegeleider', place: 'Sittard-Geleen', people: 4 },
];
const COLUMNS: readonly Column<(typeof ROWS)[number]>[] = [
  { id: 'title', header: 'Vacature', isRowHeader: true, cell: (row) => row.title },
  { id: 'place', header: 'Plaats', cell: (row) => row.place },
  { id: 'people', header: 'Passend', isNumber: true, cell: (row) => row.people },
  { id: 'status', header: 'Status', cell: () => <Badge tone="success">Online</Badge> },
];
const TONES = [
  'neutral',
  'primary',
  'accent',
  'person',
  'success',
  'warning',
  'danger',
  'info',
] as const;

/** What shows and tells. */
export function ShowingPart() {
  return (
    <section className="stack stack-l">
      <SectionHeading>Tonen</SectionHeading>
      <div className="row">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </div>
      <div className="grid">
        <Notice announces={false} title="Goed om te weten">
          De zoekmachine is even niet bereikbaar. U ziet gewone zoekresultaten.
        </Notice>
        <Notice announces={false} tone="success" title="Bewaard">
          Uw paspoort is bijgewerkt.
        </Notice>
        <Notice announces={false} tone="warning" title="Let op">
          Deze vacature is voor één route. Wie reageert, laat daarmee zien in welke route hij zit.
        </Notice>
        <ErrorState
          error={new ApiProblem(500, { title: 'Er ging iets mis bij ons', requestId: '01J9-x7' })}
          onRetry={() => undefined}
        />
        <ErrorState error={new OfflineProblem(undefined)} onRetry={() => undefined} />
      </div>
      <dl className="grid">
        <Stat label="Open vacatures" value="400" note="in 8 branches" />
        <Stat label="Mensen die meer uren willen" value="128" />
        <Stat label="Plaatsingen deze maand" value="minder dan 5" />
      </dl>
      <DataTable caption="Onze vacatures" rows={ROWS} rowId={(row) => row.id} columns={COLUMNS} />
      <LoadMore shown={20} total={143} hasMore isLoading={false} onLoadMore={() => undefined} />
      <div className="split">
        <Card>
          <StepList
            label="Kennismaking"
            steps={[
              { id: 'a', label: 'Interesse getoond', state: 'done', note: '2 maart 2026' },
              { id: 'b', label: 'Gegevens gedeeld', state: 'current', note: 'tot 1 juni 2026' },
              { id: 'c', label: 'Gesprek', state: 'upcoming' },
              { id: 'd', label: 'Plaatsing', state: 'upcoming' },
            ]}
          />
        </Card>
        <div className="stack">
          <ProgressBar label="Importeren" value={120} max={400} valueLabel="120 van 400 rijen" />
          <Disclosure title="Hoe komt deze volgorde tot stand?">
            <p>Wat u kunt, weegt het zwaarst. Daarna uren, tijden, reizen en wensen.</p>
          </Disclosure>
          <Skeleton />
        </div>
      </div>
      <Card look="quiet">
        <EmptyState
          title="Nog geen kennismakingen"
          actions={<Button look="primary">Zoek vacatures</Button>}
        >
          <p>Laat bij een vacature weten dat u interesse hebt. Dan begint het hier.</p>
        </EmptyState>
      </Card>
    </section>
  );
}
