import type { FitPart as Part } from '../../design/components/fitPetals.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { FitPicture } from '../../design/components/FitPicture.tsx';
import { FitSentences } from '../../design/components/FitSentences.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';

const GOOD: Part[] = [
  { kind: 'skills', status: 'partly', points: 38, maxPoints: 50 },
  { kind: 'hours', status: 'met', points: 15, maxPoints: 15 },
  { kind: 'availability', status: 'met', points: 15, maxPoints: 15 },
  { kind: 'travel', status: 'met', points: 10, maxPoints: 10 },
  { kind: 'wishes', status: 'unknown', points: 4, maxPoints: 10 },
];
const BLOCKED: Part[] = [
  { kind: 'skills', status: 'missing', points: 4, maxPoints: 50 },
  { kind: 'hours', status: 'partly', points: 6, maxPoints: 15 },
  { kind: 'availability', status: 'met', points: 15, maxPoints: 15 },
  { kind: 'travel', status: 'blocked', points: 0, maxPoints: 10 },
  { kind: 'wishes', status: 'met', points: 10, maxPoints: 10 },
  { kind: 'title', status: 'blocked', points: 0, maxPoints: 0 },
];

/** The fit as a picture and as sentences. */
export function FitPart() {
  return (
    <section className="stack">
      <SectionHeading hint="Een bloem van vijf bladen, altijd op dezelfde plek.">
        Passen
      </SectionHeading>
      <div className="grid">
        <Card as="article" isLink>
          <div className="row row-between row-top">
            <h3 className="grow">
              <a href="#fit" className="card-link">
                Helpende plus op een kleine woongroep
              </a>
            </h3>
            <FitPicture score={82.4} parts={GOOD} />
          </div>
          <p className="quiet">Zorggroep De Linde · Heerlen · 6 km</p>
          <div className="row">
            <Badge tone="primary">16–24 uur</Badge>
            <Badge>VVT</Badge>
            <Badge tone="person">Meer uren</Badge>
          </div>
        </Card>
        <Card as="article">
          <div className="row row-between row-top">
            <h3 className="grow">Verpleegkundige spoedzorg</h3>
            <FitPicture score={35} parts={BLOCKED} />
          </div>
          <p className="quiet">Heuvelland Ziekenhuis · Maastricht · 31 km</p>
          <div className="row">
            <Badge tone="danger">Kan nu niet</Badge>
            <LevelMark level={4} asked />
          </div>
        </Card>
      </div>
      <Card>
        <div className="split">
          <FitSentences
            label="Waarom dit past"
            sentences={[
              {
                id: 'skills',
                status: 'partly',
                title: 'Vaardigheden',
                text: 'U kunt 4 van de 5 dingen die nodig zijn. Medicijnen delen kunt u nog niet zelfstandig.',
                wayOut: 'Een training van 3 weken sluit dit gat.',
              },
              {
                id: 'hours',
                status: 'met',
                title: 'Uren',
                text: 'U wilt 16 tot 24 uur. Het werk is 20 uur.',
              },
              {
                id: 'wishes',
                status: 'unknown',
                title: 'Wensen',
                text: 'U hebt geen wensen ingevuld. Daar kunt u samen over praten.',
              },
              {
                id: 'availability',
                status: 'missing',
                title: 'Dagen en tijden',
                text: 'Het werk is ook op zaterdag. Die dag hebt u niet gekozen.',
              },
              {
                id: 'title',
                status: 'blocked',
                title: 'Beschermde titel',
                text: 'Hiervoor moet u verpleegkundige zijn in het BIG-register.',
                source: 'Wet BIG art. 3',
              },
            ]}
          />
          <div className="row">
            <FitPicture score={82.4} parts={GOOD} size="large" />
            <FitPicture score={35} parts={BLOCKED} size="large" />
          </div>
        </div>
      </Card>
    </section>
  );
}
