import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked before the reader was improved for the seventh time, kept aside, and measured
 * once when that was done (docs/vacancy-texts.md). All branches, short and long.
 */
export const MARKED_KEPT: readonly MarkedText[] = [
  {
    id: 'bewaard-vig-somatiek',
    text: `Verzorgende IG somatiek, 24 uur

Zorgcentrum Vrijthof zoekt een verzorgende IG voor de afdeling waar 22 bewoners met lichamelijke klachten wonen.

Wat houdt de functie in?
Je verleent zorg volgens het zorgleefplan: hulp bij het wassen en kleden, het geven van medicijnen en injecties, het verschonen van wonden en het verzorgen van een stoma of verblijfskatheter. Je draait mee in alle diensten en bent regelmatig het aanspreekpunt voor de familie. Veranderingen in de gezondheid meld je bij de arts. Je rapporteert in het elektronisch cliëntendossier.

Wat vragen wij?
Een geldig diploma verzorgende IG, goede contactuele eigenschappen en bereidheid om leerlingen te begeleiden.

Wat bieden wij?
Salaris conform cao VVT, een fietsplan en scholing op het gebied van dementie en palliatieve zorg.`,
    skills: [
      'personal-care',
      'medication-administration',
      'subcutaneous-injection',
      'wound-care',
      'stoma-care',
      'catheter-care',
      'family-conversations',
      'health-observation',
      'ecd-reporting',
      'supervising-students',
    ],
    hours: [24, 24],
    titles: ['verzorgende-ig'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'bewaard-begeleider-ouderen-vb',
    text: `Begeleider wonen, ouderen met een verstandelijke beperking (24-28 uur)

Onze bewoners worden ouder, en dat vraagt iets van jou. Steeds meer van hen krijgen dementie of worden slechter ter been. Jij helpt bij de dagelijkse verzorging, kookt voor de groep en maakt het gezellig in de huiskamer. Je houdt vast aan een rustig ritme en herkent het als iemand achteruitgaat. Je overlegt met de arts en met familie. Als persoonlijk begeleider schrijf je voor twee bewoners het ondersteuningsplan.

Je hebt een mbo-opleiding niveau 3 of 4 in zorg of begeleiding. Je kunt tillen met hulpmiddelen en medicatie geven, of je bent bereid dat te leren. Je bent een avond- of ochtendmens, of allebei.

Interesse? Stuur je motivatie naar Petra. Wij organiseren in september een inloopmiddag met koffie en vlaai.`,
    skills: [
      'ageing-with-disability',
      'intellectual-disability-support',
      'dementia-support',
      'personal-care',
      'cooking',
      'shared-household',
      'daily-structure',
      'health-observation',
      'multidisciplinary-meeting',
      'family-conversations',
      'personal-mentor',
      'care-planning',
      'hoist-transfers',
      'medication-administration',
    ],
    hours: [24, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'bewaard-ggz-agoog',
    text: `Sociotherapeut kliniek verslavingszorg | 28-36 uur

In onze kliniek in Heerlen verblijven cliënten gemiddeld drie maanden om van alcohol, drugs of gokken los te komen.

Jouw werkdag: je start met de overdracht, leidt de ochtendgroep en hebt individuele gesprekken met jouw cliënten. Je bewaakt het leefklimaat, spreekt mensen aan op hun gedrag en grijpt in bij ruzie. Je neemt urinecontroles af en geeft medicatie uit. Met elke cliënt maak je een terugvalpreventieplan. Samen met de psycholoog geef je voorlichting aan partners en ouders.

Jij bent:
- hbo-opgeleid (SPH, MWD of Social Work)
- goed in motiverende gespreksvoering
- iemand die stevig in zijn schoenen staat
- beschikbaar in onregelmatige diensten, ook in de nacht

Wij hebben:
- een team met humor
- de cao GGZ, FWG 45
- een opleidingscatalogus waar je u tegen zegt: van EMDR tot mindfulness`,
    skills: [
      'sociotherapy',
      'addiction-support',
      'handover',
      'group-guidance',
      'client-conversations',
      'de-escalation',
      'urine-testing',
      'medication-administration',
      'relapse-plan',
      'psycho-education',
      'motivational-interviewing',
      'night-care',
      'family-conversations',
    ],
    hours: [28, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'bewaard-doktersassistent',
    text: `Huisartsenpraktijk Centrum in Sittard zoekt per direct een doktersassistent (24 uur).

Je staat patiënten te woord, zowel aan de balie als telefonisch, en beoordeelt hoe spoedeisend een klacht is. Je geeft advies en maakt afspraken voor de huisarts. Je voert zelfstandig medische handelingen uit zoals bloed prikken, bloeddruk meten, ECG's maken en wonden verbinden. Je assisteert bij kleine chirurgische ingrepen en houdt de behandelkamers op orde.

Je hebt een diploma doktersassistent, kunt goed prioriteiten stellen en werkt nauwkeurig. Ervaring met HIS MicroHIS is een pré. Wij hechten aan vertrouwelijkheid.`,
    skills: [
      'reception-desk',
      'telephone-contact',
      'medical-triage',
      'patient-education',
      'appointment-scheduling',
      'blood-drawing',
      'vital-signs',
      'ecg-recording',
      'wound-care',
      'minor-procedure-assistance',
      'working-under-pressure',
      'gp-system',
      'privacy-careful-work',
    ],
    hours: [24, 24],
    titles: [],
    procedures: ['puncture'],
    desirable: ['gp-system'],
    asksDiploma: true,
  },
  {
    id: 'bewaard-huiskamer',
    text: `Gastvrouw / gastheer huiskamer (12-20 uur)

Op onze woningen voor mensen met dementie ben jij de spil van de huiskamer. Je zet koffie, smeert het ontbijt, kookt samen met de bewoners en zorgt dat het gezellig is. Je doet spelletjes, draait muziek van vroeger en gaat een blokje om. Je let op of iedereen genoeg eet en drinkt. De zorg zelf doen je collega's. Bezoek is bij jou altijd welkom.

Een diploma hoef je niet te hebben. Wel belangrijk: je hebt hart voor ouderen, je bent geduldig en je werkt schoon.

Je krijgt van ons een vast contract, een training over omgaan met dementie en iedere maand een gratis taartje.`,
    skills: [
      'dementia-support',
      'shared-household',
      'meal-service',
      'cooking',
      'day-activities',
      'nutrition-monitoring',
      'hospitality',
      'infection-prevention',
      'reminiscence',
    ],
    hours: [12, 20],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'bewaard-jeugdbeschermer',
    text: `Jeugdbeschermer (36 uur), regio Zuid-Limburg

Je komt in actie als de veiligheid van een kind in gevaar is. In opdracht van de kinderrechter voer je ondertoezichtstellingen en voogdijmaatregelen uit. Je praat met het kind, met ouders en met iedereen die om het gezin heen staat, en stelt samen een gezinsplan op. Je neemt moeilijke beslissingen en legt die uit aan ouders die het niet met je eens zijn. Je schrijft rapportages voor de rechtbank en bent aanwezig op zittingen. Je zoekt passende hulp of een pleeggezin en volgt of het werkt.

Eisen
Hbo social work of pedagogiek, SKJ-geregistreerd, rijbewijs. Je bent besluitvaardig en kunt tegen een stootje. Kennis van hechting en trauma is een pre.

Wij bieden begeleiding in je eerste jaar, een maximale caseload en FWG 50.`,
    skills: [
      'youth-protection',
      'child-safety',
      'youth-conversations',
      'family-conversations',
      'family-system-work',
      'care-planning',
      'youth-court-reporting',
      'driving',
      'trauma-sensitive-work',
      'conflict-handling',
      'network-building',
    ],
    hours: [36, 36],
    titles: [],
    procedures: [],
    desirable: ['trauma-sensitive-work'],
    asksDiploma: true,
  },
  {
    id: 'bewaard-huismeester',
    text: `Huismeester / medewerker technische dienst, 32 uur

Lamp kapot? Kraan lekt? Bel onze nieuwe huismeester!

Jij doet het klein onderhoud in drie woonzorgcentra: schilderen, loodgieterswerk en reparaties aan meubels en bedden. Je controleert de brandmelders en de noodverlichting, begeleidt monteurs en houdt de tuin netjes. Als er iemand verhuist, maak jij de kamer klaar. Je helpt bij het klaarzetten van zalen. Storingen handel je af via Topdesk en één week in de vijf ben je oproepbaar.

Je bent handig, hebt een mbo-diploma in de techniek en een rijbewijs. Je vindt het gezellig om met bewoners te kletsen, al ben je hier niet om te zorgen. BHV heb je of haal je bij ons.`,
    skills: [
      'building-maintenance',
      'technical-maintenance',
      'equipment-management',
      'gardening',
      'moving-furnishing',
      'on-call-duty',
      'driving',
      'emergency-response',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'bewaard-managementassistent',
    text: `Managementassistent raad van bestuur (28 uur)

Over de functie
Je bent de rechterhand van twee bestuurders. Je beheert hun agenda's, bereidt vergaderingen voor, notuleert en bewaakt de actielijst. Je stelt brieven en presentaties op, screent de mail en ontvangt gasten. Je organiseert de jaarlijkse netwerkbijeenkomst. Je archiveert contracten en besluiten in het documentsysteem.

Over jou
Je hebt een mbo-4- of hbo-diploma. Je gaat discreet met informatie om, houdt overzicht onder tijdsdruk en schrijft foutloos Nederlands en goed Engels. Het Office-pakket kent voor jou geen geheimen.

Over ons
De Zorgbrug levert ziekenhuiszorg, ouderenpsychiatrie en revalidatie.`,
    skills: [
      'executive-support',
      'minute-taking',
      'text-writing',
      'reception-desk',
      'archiving',
      'privacy-careful-work',
      'working-under-pressure',
      'speaking-english',
      'office-software',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'bewaard-geriatrie',
    text: `Verpleegkundige geriatrie, Maasziekenhuis (24-32 uur)

Bij ons op de geriatrie zie je de hele mens. Onze patiënten zijn kwetsbaar: een gebroken heup, een longontsteking, en vaak ook een delier of vallen thuis. Je verpleegt hen met geduld, herkent een delier vroeg, voorkomt vallen en doorliggen en let op de voeding. Je geeft medicatie, brengt infusen in en verzorgt wonden. Je overlegt dagelijks met de geriater en de fysiotherapeut, en betrekt familie bij keuzes over de behandeling. Je bereidt het ontslag voor met de transferverpleegkundige.

Jouw kwaliteiten: diploma verpleegkunde (mbo-4 of hbo), BIG-registratie, klinisch redeneren, oog voor de mens achter de patiënt.

Wij: een team van 34 verpleegkundigen, twee geriaters en een verpleegkundig specialist. Je krijgt FWG 45 en kunt de opleiding geriatrieverpleegkundige volgen.`,
    skills: [
      'geriatric-care',
      'delirium-care',
      'fall-prevention',
      'pressure-ulcer-prevention',
      'nutrition-monitoring',
      'medication-administration',
      'infusion-insertion',
      'wound-care',
      'multidisciplinary-meeting',
      'family-conversations',
      'shared-decision-making',
      'discharge-planning',
      'clinical-reasoning',
    ],
    hours: [24, 32],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'bewaard-welzijn',
    text: `Sociaal werker buurthuis De Meetpoint, 28 uur per week

Kom jij de wijk op zijn kop zetten?

Je runt samen met vrijwilligers het buurthuis. Je legt contact met bewoners die weinig mensen zien en brengt ze in verbinding met anderen. Je zet activiteiten op, van een taalcafé tot een wandelclub, en vraagt daarvoor subsidie aan. Inwoners met geldproblemen of vragen over formulieren help je op weg of verwijs je door naar de juiste instantie. Je zoekt en begeleidt vrijwilligers. Je stemt af met de gemeente, de woningcorporatie en de huisartsen in de buurt.

Wij zoeken iemand met hbo-denkniveau, die makkelijk contact legt met mensen uit alle culturen, en die zelf zijn week kan plannen. Spreek je Arabisch of Turks? Mooi meegenomen.`,
    skills: [
      'meeting-place-hosting',
      'volunteer-coordination',
      'loneliness-approach',
      'organising-activities',
      'debt-support',
      'form-filling-help',
      'social-map',
      'chain-collaboration',
      'intercultural-communication',
      'planning-own-work',
      'speaking-other-language',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: ['speaking-other-language'],
    asksDiploma: true,
  },
  {
    id: 'bewaard-thuisbegeleiding',
    text: `Ambulant begeleider autisme, 24-32 uur, vanuit huis

Je begeleidt kinderen, jongeren en volwassenen met autisme in hun eigen omgeving. Met de een oefen je hoe je een praatje maakt, met de ander breng je orde in de administratie of maak je een dagplanning. Je kijkt waar prikkels vandaan komen en wat helpt. Ouders en leerkrachten geef je uitleg en tips. Je schrijft plannen en evalueert de doelen ieder half jaar met de gemeente.

Je beschikt over een afgeronde opleiding op hbo-niveau (pedagogiek, social work), een auto en een laptop. Je plant je eigen afspraken en bent een kei in duidelijk communiceren.`,
    skills: [
      'ambulatory-guidance',
      'autism-support',
      'social-skills-training',
      'money-support',
      'daily-structure',
      'sensory-regulation',
      'psycho-education',
      'care-planning',
      'goal-setting',
      'driving',
      'planning-own-work',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'bewaard-teamleider',
    text: `Teamleider thuiszorg (32 uur)

Als teamleider geef je leiding aan veertig verzorgenden en helpenden in Kerkrade en Simpelveld. Je zorgt dat de roosters rond zijn, voert verzuim- en ontwikkelgesprekken en haalt nieuwe collega's binnen. Je stuurt op productiviteit en kwaliteit en legt daarover verantwoording af aan de regiomanager. Je behandelt klachten van cliënten en onderzoekt incidenten. Met de huisartsen en de gemeente onderhoud je een goede relatie.

Je hebt hbo-niveau, minimaal twee jaar ervaring als leidinggevende en affiniteit met ouderen. Je bent een coach, geen baas. Een zorgachtergrond is niet vereist.

Wat je krijgt: FWG 55, een auto, een leiderschapstraject en tien collega-teamleiders om mee te sparren.`,
    skills: [
      'team-coordination',
      'rostering',
      'absence-guidance',
      'recruitment',
      'quality-improvement',
      'complaint-handling',
      'incident-reporting',
      'chain-collaboration',
      'coaching-colleagues',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
];
