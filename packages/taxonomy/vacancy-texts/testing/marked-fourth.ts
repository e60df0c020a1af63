import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked after a third round; what they showed when first met was used for the last one
 * (docs/vacancy-texts.md).
 */
export const MARKED_FOURTH: readonly MarkedText[] = [
  {
    id: 'laatst-vig-revalidatie',
    text: `Verzorgende IG herstelzorg, Sittard

Ben jij een verzorgende die graag ziet dat mensen vooruitgaan? Op onze afdeling voor geriatrische revalidatie komen cliënten na een ziekenhuisopname weer op krachten. Gemiddeld blijven zij zes weken.

Wat zijn je taken?
- Je begeleidt cliënten bij de algemene dagelijkse levensverrichtingen en moedigt hen aan om zelf te doen wat kan.
- Je deelt medicatie uit, verzorgt operatiewonden en meet de bloeddruk.
- Je loopt samen met de cliënt volgens de instructies van de fysiotherapeut.
- Je bent contactpersoon voor de familie en neemt deel aan het multidisciplinair overleg.
- Je werkt leerling-verzorgenden in.

Wat neem je mee?
Een diploma Verzorgende IG, een positieve instelling en de bereidheid om ook in de avond en het weekend te werken.

Wij bieden een baan voor 24 tot 32 uur per week, een goed inwerkprogramma en jaarlijks scholing wondzorg.`,
    skills: [
      'geriatric-rehabilitation',
      'personal-care',
      'supporting-independence',
      'medication-administration',
      'wound-care',
      'vital-signs',
      'mobility-support',
      'family-conversations',
      'multidisciplinary-meeting',
      'supervising-students',
    ],
    hours: [24, 32],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'laatst-seh',
    text: `SEH-verpleegkundige (32 uur)

Bij ons op de spoedeisende hulp komt alles binnen: van een verzwikte enkel tot een hartstilstand. Jij bepaalt aan de hand van de triage wie het eerst geholpen moet worden. Je prikt infusen, neemt bloed af, maakt ECG's en assisteert bij reanimaties. Kleine wonden hecht je zelfstandig na opdracht van de arts en je legt gipsverbanden aan. Je vangt ongeruste familieleden op en weet hoe je omgaat met agressieve bezoekers.

Je bent gediplomeerd SEH-verpleegkundige met een actuele BIG-registratie en TNCC-certificaat. Je houdt overzicht, ook als het erg druk is, en werkt graag in een hecht team. Ervaring met kinderen op de SEH is een plus.`,
    skills: [
      'emergency-care',
      'medical-triage',
      'infusion-insertion',
      'blood-drawing',
      'ecg-recording',
      'resuscitation',
      'suturing',
      'plaster-cast',
      'family-conversations',
      'de-escalation',
      'working-under-pressure',
      'paediatric-nursing',
      'teamwork',
    ],
    hours: [32, 32],
    titles: ['verpleegkundige'],
    procedures: ['puncture', 'surgical'],
    desirable: ['paediatric-nursing'],
  },
  {
    id: 'laatst-dagbesteding-ouderen',
    text: `Begeleider dagbesteding ouderen met dementie

Jij maakt van een gewone dinsdag iets bijzonders. Op onze dagverzorging ontvang je twaalf gasten met (beginnende) dementie. Je doet met hen spelletjes, zingt, bakt wafels en werkt in de tuin. Je sluit aan bij wat iemand vroeger graag deed. Na de lunch, die jullie samen klaarmaken, is er een wandeling of stoelyoga. Je ziet veranderingen en bespreekt die met de casemanager en de mantelzorger. Een paar keer per week rijd je de bus om gasten thuis op te halen.

Wat vragen we? Minimaal niveau 3 in de richting van zorg of welzijn, rijbewijs B en ervaring met de doelgroep. 16 tot 20 uur per week, alleen overdag.`,
    skills: [
      'day-activities',
      'dementia-support',
      'creative-activities',
      'gardening',
      'reminiscence',
      'cooking',
      'movement-activities',
      'health-observation',
      'informal-carer-support',
      'patient-transport',
      'driving',
    ],
    hours: [16, 20],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'laatst-kliniek-verslaving',
    text: `Verpleegkundige verslavingskliniek – 28-32 uur

Over de baan: je begeleidt cliënten tijdens hun detox en daarna in de behandelgroep. Je monitort ontwenningsverschijnselen, verstrekt medicatie en neemt urinecontroles af. Je leidt dagopeningen en terugvalpreventiegroepen. Je bespreekt met cliënten hun behandeldoelen en evalueert die wekelijks. Wanneer de spanning oploopt, grijp je op tijd in. Je geeft psycho-educatie aan familie en werkt samen met reclassering, FACT-teams en huisartsen.

Over jou: BIG-geregistreerd, kennis van psychiatrische ziektebeelden, bekend met CRA of motiverende gespreksvoering. Je kunt goed rapporteren en feedback ontvangen. Salaris FWG 45-50.`,
    skills: [
      'addiction-support',
      'medication-administration',
      'urine-testing',
      'relapse-plan',
      'group-guidance',
      'goal-setting',
      'de-escalation',
      'psycho-education',
      'chain-collaboration',
      'motivational-interviewing',
      'ecd-reporting',
      'giving-feedback',
      'psychiatric-observation',
    ],
    hours: [28, 32],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'laatst-orthopedagogisch',
    text: `Pedagogisch begeleider kinderdagcentrum (24 uur)

Op ons kinderdagcentrum komen kinderen van 2 tot 12 jaar met een ontwikkelingsachterstand of meervoudige beperking. Samen met twee collega's draai je een groep van acht. Je biedt een vast dagprogramma, stimuleert de ontwikkeling van ieder kind met spel en muziek en gebruikt daarbij pictogrammen en gebaren. Je helpt bij eten, verschonen en aankleden, en geeft sommige kinderen sondevoeding. Je voert de oudergesprekken en schrijft de verslagen. Je krijgt te maken met kinderen met epilepsie en met gedrag dat soms lastig te begrijpen is.

Gevraagd wordt minimaal mbo-4 (Pedagogisch Medewerker of Maatschappelijke Zorg). Je kunt fysiek wat aan en denkt in oplossingen.`,
    skills: [
      'child-day-centre',
      'multiple-disability-care',
      'group-guidance',
      'daily-structure',
      'child-development',
      'play-activities',
      'supported-communication',
      'eating-support',
      'continence-care',
      'personal-care',
      'tube-feeding',
      'family-conversations',
      'ecd-reporting',
      'epilepsy-care',
      'child-behaviour-support',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'laatst-doktersassistent-poli',
    text: `Doktersassistent polikliniek KNO/Longgeneeskunde, 24-28 uur

Jij zorgt dat het spreekuur soepel verloopt. Je ontvangt patiënten, bereidt de spreekkamer voor en assisteert de specialist bij onderzoek en kleine ingrepen. Zelfstandig neem je gehoortesten en blaastesten af en spuit je oren uit. Je maakt vervolgafspraken, handelt telefoontjes af en beoordeelt of een klacht spoed heeft. Je zorgt voor schone instrumenten en voldoende materialen.

Profiel
Diploma doktersassistent, patiëntgericht en accuraat. Kennis van Epic en medische terminologie. Duits spreken is een pre, want wij zien veel patiënten van over de grens.`,
    skills: [
      'reception-desk',
      'minor-procedure-assistance',
      'hearing-test',
      'spirometry',
      'ear-syringing',
      'appointment-scheduling',
      'telephone-contact',
      'medical-triage',
      'instrument-sterilisation',
      'stock-management',
      'hospital-record',
      'speaking-german',
    ],
    hours: [24, 28],
    titles: [],
    procedures: [],
    desirable: ['speaking-german'],
    asksDiploma: true,
  },
  {
    id: 'laatst-recruiter',
    text: `Recruiter zorg & welzijn - 28/36 uur - hybride

Jij vindt de collega's van morgen. You love sourcing, en je schrijft vacatureteksten waar mensen blij van worden. Je bespreekt met teamleiders wat ze zoeken, selecteert kandidaten, voert sollicitatiegesprekken en zorgt voor een warme landing. Je bedenkt campagnes op LinkedIn en Instagram en organiseert banenmarkten en meeloopdagen. Je houdt de voortgang bij in ons systeem en maakt elk kwartaal een rapportage van de instroomcijfers.

Je hebt hbo-niveau, minstens twee jaar ervaring in recruitment en je gaat netjes om met persoonlijke gegevens.`,
    skills: [
      'recruitment',
      'text-writing',
      'communications-work',
      'social-media',
      'organising-activities',
      'data-analysis',
      'privacy-careful-work',
    ],
    hours: [28, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'laatst-casemanager-dementie',
    text: `Casemanager dementie

Vanaf de diagnose tot aan de verhuizing naar een verpleeghuis ben jij de vaste gids voor mensen met dementie en hun naasten. Je voert huisbezoeken, geeft informatie over de ziekte, ondersteunt de mantelzorger en regelt dagopvang, hulpmiddelen of thuiszorg. Je maakt afspraken over de toekomst bespreekbaar. Je onderhoudt nauw contact met huisartsen, de geheugenpoli en gemeenten. Je stelt indicaties en zet de aanvraag bij het CIZ in gang.

Vereist zijn een afgeronde opleiding tot verpleegkundige of sociaal werker op hbo-niveau en enkele jaren ervaring in de ouderenzorg. Je bezit een auto en rijbewijs. 20-32 uur.`,
    skills: [
      'case-management',
      'dementia-support',
      'patient-education',
      'informal-carer-support',
      'advance-care-planning',
      'chain-collaboration',
      'care-indication',
      'driving',
    ],
    hours: [20, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'laatst-kok',
    text: `Zelfstandig werkend kok (m/v), zorglocatie Margraten. Met jouw keukenteam bereid je dagelijks 90 verse maaltijden. Je stelt de menucyclus samen, bestelt de ingrediënten en let op de kosten. Je houdt rekening met diëten, allergieën en kauw- en slikproblemen. Je bewaakt de hygiëne volgens HACCP en stuurt twee keukenhulpen aan. Regelmatig loop je een rondje langs de bewoners om te horen of het gesmaakt heeft. Koksdiploma niveau 3 gewenst. 30 uur, om de week een weekend.`,
    skills: [
      'cooking',
      'stock-management',
      'diet-kitchen',
      'dysphagia-support',
      'food-safety',
      'infection-prevention',
      'team-coordination',
    ],
    hours: [30, 30],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'laatst-buurtwerk',
    text: `Opbouwwerker Maastricht-West

De buurt kent veel eenouder­gezinnen, veel talen en veel talent. Als opbouwwerker ga je de straat op, klopt aan bij bewoners en hoort wat er speelt. Je helpt hen om hun ideeën uit te voeren: een buurtmoestuin, een repaircafé, een naaiclub. Je organiseert wijkbijeenkomsten en leidt die in goede banen, ook als de meningen botsen. Je brengt signalen over bij de gemeente en de woningcorporatie en je schrijft subsidieaanvragen. Je begeleidt stagiaires en vrijwilligers.

Hbo-opleiding sociaal werk of gelijkwaardig door ervaring. Je kunt je in verschillende culturen inleven. Aanstelling voor 28 uur in de week.`,
    skills: [
      'community-work',
      'organising-activities',
      'mdo-chairing',
      'conflict-handling',
      'chain-collaboration',
      'supervising-students',
      'volunteer-coordination',
      'intercultural-communication',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'laatst-nachtzorg-kort',
    text: `Nachtverpleegkundige gezocht voor drie locaties (VVT). Jij bent 's nachts het aanspreekpunt voor de verzorgenden, beoordeelt acute situaties en belt zo nodig de dienstdoende arts. Je voert verpleegtechnische handelingen uit: katheteriseren, infusen, subcutane injecties. Je biedt nabijheid bij stervende bewoners. BIG-registratie verplicht. 18 tot 27 uur per week.`,
    skills: [
      'night-care',
      'early-warning',
      'technical-home-care',
      'bladder-catheterisation',
      'infusion-care',
      'subcutaneous-injection',
      'palliative-care',
    ],
    hours: [18, 27],
    titles: ['verpleegkundige'],
    procedures: ['catheterisation', 'injection'],
    desirable: [],
  },
  {
    id: 'laatst-huismeester',
    text: `Medewerker technische dienst / huismeester

Een klemmende deur, een kapotte bedlamp, een rolstoel met een lekke band: jij lost het op. Je voert dagelijks onderhoud uit aan drie gebouwen, controleert de noodverlichting en test de brandmeldinstallatie. Bij storingen aan lift of verwarming schakel je de leverancier in. Je verhuist meubels wanneer een nieuwe bewoner komt en onderhoudt het terras en de binnentuin. Meldingen handel je af in Topdesk. Je maakt deel uit van het BHV-team en draait eens in de maand storingsdienst.

Je hebt technisch inzicht, een rijbewijs en een vriendelijk gezicht. Lbo- of vmbo-niveau. Fulltime (36 uur).`,
    skills: [
      'building-maintenance',
      'equipment-management',
      'technical-maintenance',
      'moving-furnishing',
      'gardening',
      'emergency-response',
      'on-call-duty',
      'driving',
    ],
    hours: [36, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
];
