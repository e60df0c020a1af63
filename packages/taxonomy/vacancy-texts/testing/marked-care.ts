import type { MarkedText } from './marked-text.ts';

/** Home care, nursing homes and hospitals. */
export const MARKED_CARE: readonly MarkedText[] = [
  {
    id: 'vig-wijk-kerkrade',
    text: `Verzorgende IG in de wijk (20-28 uur per week)

Jouw werkdag
Je rijdt 's ochtends je eigen route door Kerkrade. Je helpt cliënten met wassen en aankleden, trekt steunkousen aan en verzorgt wonden. Je deelt medicatie en geeft insuline. Aan het eind van je dienst rapporteer je in ONS Nedap.

Wie ben jij?
Je hebt een diploma Verzorgende IG. Een rijbewijs B is een pré.

Wij bieden
Een contract, scholing in palliatieve zorg en een salaris volgens cao VVT.`,
    skills: [
      'personal-care',
      'compression-stockings',
      'wound-care',
      'medication-administration',
      'insulin-administration',
      'ecd-reporting',
      'driving',
    ],
    hours: [20, 28],
    titles: ['verzorgende-ig'],
    procedures: ['injection'],
    desirable: ['driving'],
  },
  {
    id: 'helpende-huiskamer',
    text: `Wij zoeken een helpende plus voor onze woning in Brunssum. Werk je graag met ouderen met dementie? Jij begeleidt de huiskamer, helpt bewoners bij het eten en geeft ze medicijnen aan uit de baxterrol. Ook doe je transfers met de tillift. Ervaring is niet nodig, wij leren je alles. Het gaat om 16 tot 24 uur per week in overleg.`,
    skills: [
      'dementia-support',
      'shared-household',
      'eating-support',
      'medication-prompting',
      'hoist-transfers',
    ],
    hours: [16, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'wijkverpleegkundige-heerlen',
    text: `Wijkverpleegkundige Heerlen-Noord, 24 - 32 uur p/w

Wat ga je doen?
- indicaties stellen volgens Omaha en zorgplannen schrijven;
- complexe wonden verzorgen en katheteriseren;
- mantelzorgers ondersteunen en het netwerk van de cliënt betrekken;
- collega's coachen en leerlingen begeleiden.

Wat vragen we?
- hbo-v met BIG-registratie als verpleegkundige;
- je kunt klinisch redeneren;
- ervaring met palliatieve zorg is mooi meegenomen.

Over ons
In onze organisatie werken 900 mensen aan ouderenzorg, dagbesteding en revalidatie.`,
    skills: [
      'care-indication',
      'care-planning',
      'complex-wound-care',
      'bladder-catheterisation',
      'informal-carer-support',
      'coaching-colleagues',
      'supervising-students',
      'clinical-reasoning',
      'palliative-care',
    ],
    hours: [24, 32],
    titles: ['verpleegkundige'],
    procedures: ['catheterisation'],
    desirable: ['palliative-care'],
  },
  {
    id: 'nachtzorg',
    text: `Slaap jij liever overdag? Voor onze locatie in Landgraaf zoeken we een verzorgende voor de nachtdienst. Je loopt rondes, verschoont bedden, helpt bewoners naar het toilet en ziet het als iemand onrustig of verward is. Delier herkennen hoort daar ook bij. Je reageert op alarmen. 18 uur per week, cao VVT FWG 35.`,
    skills: [
      'night-care',
      'bed-making',
      'continence-care',
      'delirium-care',
      'alarm-response',
      'health-observation',
    ],
    hours: [18, 18],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'verpleegkundige-cardiologie',
    text: `Verpleegkundige cardiologie

Op de hartbewaking bewaak je patiënten met hartfalen en ritmestoornissen. Je meet vitale functies, neemt bloed af, brengt infusen in en geeft medicatie via het infuus. Bij een reanimatie weet jij wat je moet doen. Je geeft patiënten en hun familie voorlichting over leefregels.

Functie-eisen: je staat als verpleegkundige in het BIG-register. Kennis van HiX is een plus. Je werkt 28 tot 36 uur per week.`,
    skills: [
      'cardiac-care',
      'vital-signs',
      'blood-drawing',
      'infusion-insertion',
      'iv-medication',
      'resuscitation',
      'patient-education',
      'hospital-record',
    ],
    hours: [28, 36],
    titles: ['verpleegkundige'],
    procedures: ['puncture', 'injection'],
    desirable: ['hospital-record'],
  },
  {
    id: 'gastvrouw-verpleeghuis',
    text: `Gastvrouw of gastheer gezocht! Je zet koffie, dekt de tafel en zorgt dat iedereen zich welkom voelt. Samen met de bewoners maak je de broodmaaltijd klaar. Je houdt je aan de HACCP-regels. Je werkt zelfstandig en maakt graag een praatje. Diploma's zijn niet nodig. 12 uur per week, ook in het weekend.`,
    skills: [
      'hospitality',
      'meal-service',
      'food-safety',
      'planning-own-work',
      'client-conversations',
    ],
    hours: [12, 12],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'mth-team',
    text: `Verpleegkundige medisch-technisch team

In het MTH-team kom je bij mensen thuis voor infuuspompen, PICC-lijnen, sondevoeding en tracheacanules. Je vervangt suprapubische katheters en bedient de morfinepomp in de laatste fase. Je draait mee in de bereikbare dienst.

Je hebt een mbo- of hbo-diploma verpleegkunde, een BIG-registratie en een rijbewijs B. Je werkt minimaal 24 uur per week.`,
    skills: [
      'technical-home-care',
      'infusion-care',
      'central-line-care',
      'tube-feeding',
      'tracheostomy-care',
      'suprapubic-catheter',
      'pain-pump',
      'on-call-duty',
      'driving',
    ],
    hours: [24, 24],
    titles: ['verpleegkundige'],
    procedures: ['catheterisation'],
    desirable: [],
  },
  {
    id: 'doktersassistent',
    text: `Huisartsenpraktijk De Geleen zoekt een doktersassistent voor 20 tot 30 uur in de week. Je neemt de telefoon op, doet de triage en plant afspraken in. Daarnaast maak je uitstrijkjes, spuit je oren uit, meet je de bloeddruk en stip je wratten aan. Je verwerkt herhaalrecepten en werkt met Medicom. Een mbo-diploma doktersassistent niveau 4 is verplicht.`,
    skills: [
      'telephone-contact',
      'medical-triage',
      'appointment-scheduling',
      'cervical-smear',
      'ear-syringing',
      'vital-signs',
      'wart-treatment',
      'repeat-prescriptions',
      'gp-system',
    ],
    hours: [20, 30],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'evv-psychogeriatrie',
    text: `EVV'er psychogeriatrie

Jij bent het aanspreekpunt voor zes bewoners en hun naasten. Je stelt het zorgleefplan op, voert familiegesprekken en zit het MDO voor. Omgaan met onbegrepen gedrag is je op het lijf geschreven. Je kent de Wet zorg en dwang.

Wij vragen: diploma verzorgende IG, aangevuld met de opleiding EVV. Je hoeft geen leidinggevende ervaring te hebben. 24-28 uur.`,
    skills: [
      'dementia-support',
      'care-planning',
      'family-conversations',
      'mdo-chairing',
      'misunderstood-behaviour',
      'restraint-reduction',
      'personal-mentor',
    ],
    hours: [24, 28],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'kraamverzorgende',
    text: `Kraamverzorgende Parkstad en Heuvelland

De eerste week met een baby is bijzonder. Jij verzorgt moeder en kind, helpt bij de borstvoeding en legt de ouders uit hoe ze hun baby in bad doen. Je signaleert wanneer het niet goed gaat en belt dan de verloskundige. Soms assisteer je bij een bevalling thuis. Een eigen auto is noodzakelijk. Spreek je Duits? Dat is handig in onze grensstreek. Contract van 16 tot 24 uur per week.`,
    skills: [
      'postpartum-care',
      'breastfeeding-support',
      'parent-instruction',
      'newborn-care',
      'health-observation',
      'birth-assistance',
      'driving',
      'speaking-german',
    ],
    hours: [16, 24],
    titles: [],
    procedures: [],
    desirable: ['speaking-german'],
  },
  {
    id: 'grz-verpleegkundige',
    text: `Op onze revalidatieafdeling oefenen mensen na een beroerte of een nieuwe heup de hele dag door. Als verpleegkundige stel je samen met hen doelen op, ondersteun je bij de ADL-training en voorkom je vallen. Je neemt deel aan het multidisciplinair overleg en bereidt het ontslag voor. Je bent BIG-geregistreerd. Ervaring met afasie is een voordeel. Dienstverband 24 - 32 uur per week.`,
    skills: [
      'geriatric-rehabilitation',
      'stroke-care',
      'orthopaedic-rehabilitation',
      'goal-setting',
      'adl-training',
      'fall-prevention',
      'multidisciplinary-meeting',
      'discharge-planning',
      'aphasia-conversations',
    ],
    hours: [24, 32],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: ['aphasia-conversations'],
  },
];
