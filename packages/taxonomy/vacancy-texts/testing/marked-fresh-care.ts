import type { MarkedText } from './marked-text.ts';

/** Written and marked by the words of the skills alone, before anybody looked at the rules again. */
export const MARKED_FRESH_CARE: readonly MarkedText[] = [
  {
    id: 'vers-pg-woning',
    text: `Verzorgende IG op een kleinschalige woning

Zeven bewoners, één lange tafel en een kat die zich nergens iets van aantrekt: welkom bij De Lindehof. Onze bewoners hebben allemaal dementie. De ene dag weten ze precies wie je bent, de andere dag ben je hun zus. Jij kunt daarin meebewegen zonder iemand te verbeteren.

Je begint de ochtend met het wassen en aankleden van drie of vier bewoners, in hun tempo. Daarna smeer je boterhammen, help je wie niet meer zelf kan eten en zet je de radio aan. Je deelt de medicijnen uit en tekent ze af op de tablet. Is er een wondje, dan verzorg je dat volgens het wondplan. Bewoners die onrustig worden neem je even mee naar buiten, want opsluiten doen wij niet. Aan het eind van je dienst schrijf je kort op hoe het ging in ONS en praat je de avonddienst bij.

Familie loopt bij ons gewoon binnen. Je schenkt koffie voor ze in en vertelt hoe moeder haar week was.

Wij bieden: een contract van 20 tot 28 uur, FWG 35, een fiets van de zaak en veel scholing.
Wij vragen: een diploma verzorgende IG. Je hoeft geen ervaring met pg te hebben; dat leren we je.`,
    skills: [
      'dementia-support',
      'validation-method',
      'personal-care',
      'eating-support',
      'medication-administration',
      'digital-medication-record',
      'wound-care',
      'freedom-of-movement',
      'ecd-reporting',
      'handover',
      'family-conversations',
    ],
    hours: [20, 28],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-cardiologie',
    text: `Verpleegkundige Cardiologie (28-36 uur)

Wat ga je doen?
• je verpleegt patiënten met hartfalen, ritmestoornissen of een doorgemaakt infarct;
• je controleert bloeddruk, pols en saturatie en slaat alarm als iemand achteruitgaat (EWS);
• je maakt ECG's en beoordeelt het ritme op de monitor;
• je prikt infusen en geeft antibiotica intraveneus;
• je geeft uitleg over leefregels na een infarct;
• je bereidt het ontslag voor met de transferverpleegkundige;
• je begeleidt hbo-v-studenten op de afdeling.

Wat breng je mee?
• BIG-registratie als verpleegkundige (mbo of hbo);
• je kunt helder nadenken over wat er met een patiënt aan de hand is;
• je houdt het hoofd koel als er drie bellen tegelijk gaan;
• een reanimatiecertificaat is een pré.

Wat krijg je?
• salaris in FWG 45;
• ruimte voor de CCU-opleiding;
• een team van 40 collega's: verpleegkundigen, secretaresses, voedingsassistenten en een planner die roosters maakt waar je blij van wordt.`,
    skills: [
      'cardiac-care',
      'vital-signs',
      'early-warning',
      'ecg-recording',
      'infusion-insertion',
      'iv-medication',
      'patient-education',
      'discharge-planning',
      'supervising-students',
      'clinical-reasoning',
      'working-under-pressure',
      'resuscitation',
    ],
    hours: [28, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection', 'puncture'],
    desirable: ['resuscitation'],
  },
  {
    id: 'vers-wijkteam-thuiszorg',
    text: `Wijkverpleegkundige gezocht in Heuvelland!

Jij kent de dorpen en de dorpen kennen jou. Je stelt indicaties, maakt samen met cliënten hun zorgplan en kijkt elk half jaar of het nog past. Naast je regiewerk draai je twee dagen per week een eigen route: steunkousen, insuline spuiten, zwachtelen, stomazakjes wisselen en katheters verzorgen. Ingewikkelde wonden bespreek je met de wondconsulent.

Je overlegt wekelijks met de huisarts en de praktijkondersteuner. Je ziet het wanneer een partner overbelast raakt en zorgt voor respijtzorg. Je begint op tijd het gesprek over de laatste levensfase. Eens per vijf weken heb je bereikbaarheidsdienst.

Wij vragen een hbo-v-diploma, BIG-registratie en rijbewijs B. Spreek je plat? Dan heb je bij onze cliënten een streepje voor.

24 uur per week, in overleg meer.`,
    skills: [
      'care-indication',
      'care-planning',
      'home-care-round',
      'compression-stockings',
      'insulin-administration',
      'compression-therapy',
      'stoma-care',
      'catheter-care',
      'chain-collaboration',
      'informal-carer-support',
      'advance-care-planning',
      'on-call-duty',
      'driving',
      'speaking-dialect',
    ],
    hours: [24, 24],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: ['speaking-dialect'],
  },
  {
    id: 'vers-kraam',
    text: `Kom jij ons kraamteam versterken?

Als kraamverzorgende kom je in de mooiste week van een gezin. Je verzorgt moeder en kind, let op de temperatuur en het gewicht van de baby en kijkt of de hechtingen goed genezen. Je helpt bij het aanleggen, of legt uit hoe je een flesje klaarmaakt. Je laat ouders zien hoe ze hun kindje in bad doen. Tussendoor draai je een wasje, doe je een boodschap en haal je de oudste van school. Zie je dat een moeder blijft huilen, dan bespreek je dat met de verloskundige. Je assisteert ook bij thuisbevallingen.

Je werkt met wachtdiensten en hebt een auto en rijbewijs. Je noteert alles in het digitale kraamdossier.

Contract: 16, 20 of 24 uur.`,
    skills: [
      'postpartum-care',
      'newborn-care',
      'maternal-checks',
      'breastfeeding-support',
      'parent-instruction',
      'household-support',
      'postnatal-mood',
      'birth-assistance',
      'on-call-duty',
      'driving',
      'ecd-reporting',
    ],
    hours: [16, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-doktersassistent',
    text: `DOKTERSASSISTENT huisartsenpraktijk De Bron, Kerkrade, 24 uur

Taken: telefoon aannemen en urgentie inschatten met de NHG-triagewijzer. Afspraken inplannen. Eigen spreekuur: oren uitspuiten, wratten aanstippen, uitstrijkjes, bloeddruk meten, hechtingen verwijderen en B12-injecties. Urine nakijken. Herhaalrecepten klaarzetten voor de huisarts. Assisteren bij kleine chirurgische verrichtingen. Instrumenten reinigen en steriliseren, bestellingen doen.

Je werkt in HIS (Medicom). Je bent vriendelijk aan de balie, ook tegen een boze patiënt.

Gevraagd: diploma doktersassistent (mbo 4).`,
    skills: [
      'telephone-contact',
      'medical-triage',
      'appointment-scheduling',
      'ear-syringing',
      'wart-treatment',
      'cervical-smear',
      'vital-signs',
      'stitch-removal',
      'intramuscular-injection',
      'urine-testing',
      'repeat-prescriptions',
      'minor-procedure-assistance',
      'instrument-sterilisation',
      'stock-management',
      'gp-system',
      'reception-desk',
      'de-escalation',
    ],
    hours: [24, 24],
    titles: [],
    procedures: ['injection'],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'vers-helpende-nacht',
    text: `Nachtdienst! Helpende plus, locatie Molenpark. Tussen 22.45 en 7.15 uur loop je samen met een verzorgende je rondes. Je reageert op belletjes en sensoren, brengt mensen naar het toilet, verwisselt incontinentiemateriaal en draait bewoners die veel liggen op tijd op hun andere zij. Druppelen van ogen en medicijnen uit de baxterzakjes geven mag je ook. Wie niet kan slapen krijgt warme melk en een luisterend oor. 's Ochtends vertel je de dagdienst wat er gebeurd is. Gemiddeld 16 uur, minimaal 12. Diploma helpende zorg en welzijn niveau 2 nodig.`,
    skills: [
      'night-care',
      'alarm-response',
      'continence-care',
      'pressure-ulcer-prevention',
      'eye-ear-drops',
      'medication-prompting',
      'sleep-support',
      'handover',
    ],
    hours: [12, 16],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'vers-fysio-grz',
    text: `Fysiotherapeut geriatrische revalidatie

Op onze herstelafdeling verblijven ouderen na een heupoperatie, beroerte of lange ziekenhuisopname. Zij willen maar één ding: naar huis. Jij stelt met hen doelen op die daarbij passen en oefent elke dag: traplopen, opstaan uit een lage stoel, de weg naar de bus. Je kiest samen met de ergotherapeut de juiste rollator. Je traint het zorgteam in veilig tillen. In het MDO breng je in hoe het gaat en wat er thuis geregeld moet worden. Je leidt twee keer per week een beweeggroep.

Wij vragen: diploma fysiotherapie, inschrijving in het BIG-register en bij voorkeur ervaring met mensen met Parkinson.
Wij bieden 28 tot 32 uur, een oefenzaal met zwembad en collega's (ergotherapeut, logopedist, diëtist en psycholoog) die graag met je meedenken.`,
    skills: [
      'geriatric-rehabilitation',
      'orthopaedic-rehabilitation',
      'stroke-care',
      'goal-setting',
      'physical-exercise-therapy',
      'gait-training',
      'aids-and-adaptations',
      'teaching',
      'multidisciplinary-meeting',
      'movement-activities',
      'parkinson-care',
    ],
    hours: [28, 32],
    titles: ['fysiotherapeut'],
    procedures: [],
    desirable: ['parkinson-care'],
  },
  {
    id: 'vers-kinderthuiszorg',
    text: `Kinderverpleegkundige in de thuissituatie | 0-32 uur | regio Parkstad

Sommige kinderen hebben meer nodig dan een pleister. Sem (3) krijgt zijn voeding door een slangetje in zijn buik, Noor (8) ligt 's nachts aan de beademing en Yara heeft elke dag een aanval. Jij komt bij hen thuis, zodat hun ouders kunnen werken of slapen.

Je zuigt slijm weg, wisselt de binnencanule, geeft medicatie via het centraal veneuze infuus en herkent wanneer een kind benauwd wordt. Maar je leest ook voor, bouwt torens en gaat mee naar de speeltuin. Je leert ouders om handelingen zelf te doen.

Je bent verpleegkundige met een BIG-registratie en hebt ervaring met kinderen. Geen negen-tot-vijf, geen vaste afdeling: je plant je dagen zelf in.`,
    skills: [
      'child-home-nursing',
      'peg-care',
      'home-ventilation',
      'epilepsy-care',
      'airway-suction',
      'tracheostomy-care',
      'iv-medication',
      'central-line-care',
      'early-warning',
      'play-activities',
      'patient-education',
      'planning-own-work',
    ],
    hours: [0, 32],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'vers-apotheek',
    text: `Voor onze poliklinische apotheek zoeken wij een apothekersassistent voor 20 tot 32 uur in de week. Aan de balie geef je patiënten die net uit het ziekenhuis komen uitleg over hun nieuwe medicijnen. Bij elke opname en elk ontslag bel je de eigen apotheek om het medicatieoverzicht kloppend te krijgen. Je bewaakt interacties, maakt recepten gereed en vult de voorraadkasten op de verpleegafdelingen aan. Klachten over wachttijden handel je netjes af. Je spreekt goed Nederlands en redt je in het Duits of Engels. Een diploma apothekersassistent is verplicht.`,
    skills: [
      'pharmacy-preparation',
      'patient-education',
      'medication-reconciliation',
      'medication-safety',
      'stock-management',
      'complaint-handling',
      'speaking-german',
      'speaking-english',
    ],
    hours: [20, 32],
    titles: ['apothekersassistent'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-hospice',
    text: `Coördinerend verpleegkundige hospice

In ons hospice met vijf bedden begeleid je gasten in hun laatste weken. Comfort staat voorop: je verlicht pijn en benauwdheid, bedient de pomp met morfine en voert in opdracht van de huisarts palliatieve sedatie uit. Na het overlijden verzorg je de overledene, als het kan samen met de naasten. Je biedt hun ruimte voor verdriet. Vragen over euthanasie ga je niet uit de weg.

Je stuurt een groep van zestig vrijwilligers aan: je voert kennismakingsgesprekken, maakt hun rooster en organiseert intervisie. Ook ben je aanspreekpunt voor huisartsen, thuiszorg en het ziekenhuis.

Je hebt een BIG-registratie als verpleegkundige en je kunt tegen stilte. 32 uur per week.`,
    skills: [
      'palliative-care',
      'pain-pump',
      'palliative-sedation',
      'last-offices',
      'grief-support',
      'euthanasia-request',
      'volunteer-coordination',
      'rostering',
      'chain-collaboration',
    ],
    hours: [32, 32],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: [],
  },
];
