import type { MarkedText } from './marked-text.ts';

/** Guidance, mental health, youth and welfare; as `MARKED_FRESH_CARE`. */
export const MARKED_FRESH_GUIDANCE: readonly MarkedText[] = [
  {
    id: 'vers-fact',
    text: `Sociaal psychiatrisch verpleegkundige FACT Zuid

Onze cliënten hebben een ernstige psychiatrische aandoening, vaak in combinatie met drank of drugs. Zij komen niet naar ons; wij gaan naar hen. Je zoekt ze op in hun flat, in de opvang of op een bankje in het park. Samen breng je in kaart welke signalen op een terugval wijzen. Je geeft depotinjecties, meet bloeddruk en gewicht en let op bijwerkingen. Als het echt misgaat, beoordeel je of een crisismaatregel nodig is en stem je af met de politie en de crisisdienst. Vragen naar gedachten aan zelfdoding vind je niet eng.

Je hebt een caseload van 22 cliënten en regelt voor hen wat er geregeld moet worden, van uitkering tot tandarts. Een ervaringsdeskundige, psychiater en jobcoach zijn je directe collega's.

Je beschikt over een BIG-registratie en rijbewijs, en bent niet bang voor een grote mond. Salaris FWG 55 of 60 afhankelijk van ervaring. 32-36 uur.`,
    skills: [
      'assertive-outreach',
      'dual-diagnosis-support',
      'relapse-plan',
      'intramuscular-injection',
      'somatic-screening',
      'crisis-intervention',
      'compulsory-care-law',
      'chain-collaboration',
      'suicide-prevention',
      'case-management',
      'driving',
      'de-escalation',
    ],
    hours: [32, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'vers-emb-woning',
    text: `Begeleider wonen EMB

Lotte lacht als je zingt. Bas ontspant in het bubbelbad. Voor hen en vier huisgenoten met een ernstige meervoudige beperking zoeken wij een begeleider die leest wat niet gezegd wordt.

Dit doe je:
- persoonlijke verzorging, van douchen tot tandenpoetsen;
- verplaatsen met de plafondlift;
- sondevoeding geven en uitkijken voor verslikken;
- zorgen voor een goede houding in bed en rolstoel;
- snoezelen, zwemmen en wandelen;
- communiceren met gebaren en picto's;
- reageren bij een epileptische aanval.

Je bent persoonlijk begeleider van één bewoner: je schrijft het ondersteuningsplan en houdt contact met de ouders.

Heb je een diploma mbo-3 of 4 in de richting van zorg? Mooi. 20-24 uur, ook weekenden en slaapdiensten.`,
    skills: [
      'multiple-disability-care',
      'personal-care',
      'bathing-support',
      'oral-care',
      'hoist-transfers',
      'tube-feeding',
      'dysphagia-support',
      'posture-care',
      'sensory-activities',
      'swimming-guidance',
      'supported-communication',
      'epilepsy-care',
      'personal-mentor',
      'care-planning',
      'family-conversations',
      'night-care',
    ],
    hours: [20, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'vers-leefgroep',
    text: `Pedagogisch medewerker behandelgroep 12-18 | 32 uur

Op onze groep wonen acht jongeren die veel hebben meegemaakt. Jij bent er als ze uit school komen, kookt met ze, helpt met wiskunde en zit aan de rand van het bed als de nacht te groot wordt. Je stelt grenzen en blijft daarbij rustig, ook als er gescholden of gegooid wordt. Je begrijpt dat gedrag vaak een litteken is. Je bent mentor van twee jongeren: je werkt met hen aan doelen en voert gesprekken met hun ouders, de gezinsvoogd en de school. Wie bijna 18 is help je op weg naar een eigen kamer, een bijbaan en een bankrekening. Vermoed je dat een kind thuis gevaar loopt, dan volg je de meldcode. Je draagt over via het dossier.

SKJ-registratie en hbo social work zijn gewenst.`,
    skills: [
      'youth-group-care',
      'homework-support',
      'de-escalation',
      'trauma-sensitive-work',
      'personal-mentor',
      'goal-setting',
      'parenting-support',
      'young-adult-independence',
      'abuse-reporting-code',
      'chain-collaboration',
      'ecd-reporting',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'vers-wijkteam-sociaal',
    text: `Maatschappelijk werker wijkteam Noord

Een bewoner belt: de stroom wordt afgesloten. Een moeder weet niet meer hoe ze haar zoon naar school krijgt. Een weduwnaar van 84 spreekt dagenlang niemand. Jij gaat erheen, drinkt koffie en luistert naar de vraag achter de vraag. Je brengt de schulden op een rij en regelt een betalingsregeling, vraagt bijzondere bijstand aan of schakelt de buurvrouw in. Je weet welke organisaties er in de wijk zijn. Je onderzoekt welke ondersteuning vanuit de Wmo nodig is en schrijft er een helder verslag van. Bij huiselijk geweld maak je afspraken over veiligheid.

Je hebt hbo-werk- en denkniveau. Je spreekt Arabisch of Tigrinya? Heel graag! 28 uur.`,
    skills: [
      'debt-support',
      'school-attendance',
      'loneliness-approach',
      'client-conversations',
      'form-filling-help',
      'network-building',
      'social-map',
      'needs-assessment-home',
      'domestic-violence-support',
      'speaking-other-language',
      'text-writing',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: ['speaking-other-language'],
    asksDiploma: true,
  },
  {
    id: 'vers-pohggz',
    text: `POH-GGZ (16 uur, vrijdag vrij)

Je ziet patiënten met stress, slapeloosheid, angst, een sombere stemming of problemen op het werk. In vijf gesprekken verhelder je de klacht, geef je uitleg over wat stress met je doet en oefen je met ontspanning. Je werkt met technieken uit de cognitieve gedragstherapie en zet waar dat past een e-healthmodule in. Wie meer nodig heeft verwijs je door. Je schat het suïciderisico in. Verslaglegging in Promedico. Je zit in een gezondheidscentrum met drie huisartsen, een praktijkverpleegkundige diabetes en een diëtist.`,
    skills: [
      'mood-anxiety-support',
      'psycho-education',
      'relaxation-exercises',
      'cognitive-behavioural-techniques',
      'online-treatment-modules',
      'suicide-prevention',
      'gp-system',
      'social-map',
      'client-conversations',
    ],
    hours: [16, 16],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-dagbesteding-nah',
    text: `Activiteitenbegeleider houtwerkplaats en moestuin

Bij ons werken mensen met niet-aangeboren hersenletsel. Ze timmeren vogelhuisjes, zaaien sla en verkopen hun spullen op de markt. Jij verdeelt de klussen zo dat iedereen iets kan, bewaakt de pauzes (prikkels!) en houdt de veiligheid bij de zaagmachine in de gaten. Met elke deelnemer bespreek je twee keer per jaar wat hij wil bereiken. Wil iemand doorgroeien naar betaald werk, dan zoek je mee naar een plek. Je haalt mensen op met onze bus.

Geen diploma? Geen probleem. Wel: handig met hout, groene vingers en BHV of bereid die te halen.

Dinsdag tot en met donderdag, 8.30-16.30 uur. Tot 24 uur per week.`,
    skills: [
      'brain-injury-support',
      'workshop-guidance',
      'gardening',
      'sensory-regulation',
      'goal-setting',
      'job-coaching',
      'patient-transport',
      'emergency-response',
    ],
    hours: [0, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-gezinscoach',
    text: `Ambulant gezinsbegeleider - start asap

Why us? Omdat wij kleine caseloads hebben en je hybride kunt werken.

Your job: je komt een à twee keer per week bij gezinnen thuis waar de opvoeding is vastgelopen. Je filmt alledaagse momenten en kijkt die met ouders terug, je oefent beloningssystemen, structuur rond het eten en slapen, en je helpt gescheiden ouders om weer te overleggen. Kinderen met ADHD of autisme zijn je niet vreemd. Je monitort de veiligheid en maakt met het gezin een plan waarin ook opa, oma en de buurvrouw een rol hebben.

You bring: SKJ, hbo pedagogiek, rijbewijs B, en een flinke dosis humor. Fluent in Dutch; English is a plus.

What we offer: 24-36 hours, laptop, phone, opleidingsbudget, and de beste collega's.`,
    skills: [
      'family-coaching',
      'ambulatory-guidance',
      'parenting-support',
      'video-feedback',
      'divorce-support',
      'adhd-support',
      'autism-support',
      'child-safety',
      'network-building',
      'care-planning',
      'driving',
      'speaking-english',
      'daily-structure',
    ],
    hours: [24, 36],
    titles: [],
    procedures: [],
    desirable: ['speaking-english'],
    asksDiploma: true,
  },
];
