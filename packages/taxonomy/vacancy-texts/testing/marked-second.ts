import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked after a first round of improving, measured as they were first met; afterwards
 * what they showed was used to improve the reader again (docs/vacancy-texts.md).
 */
export const MARKED_SECOND: readonly MarkedText[] = [
  {
    id: 'ongezien-verzorgende-zorgcentrum',
    text: `Verzorgende (IG) – Zorgcentrum De Beemd – 24 tot 32 uur

"Mag ik nog een kopje thee?" Bij ons is daar tijd voor. Op onze afdeling wonen 22 ouderen die lichamelijk veel zorg nodig hebben. Samen met een helpende en een leerling zorg jij dat zij een goede dag hebben.

Een greep uit je werkzaamheden
- ondersteuning bij de ochtendverzorging en het naar bed gaan
- rolstoelers met de passieve lift uit bed halen
- medicijnen delen volgens het protocol en deze laten controleren door een tweede collega
- het zwachtelen van benen en verzorgen van skintears en andere wonden
- contact met de huisarts als iemand zich niet lekker voelt
- EVV-schap voor drie bewoners, inclusief het opstellen van het zorgleefplan en de jaarlijkse familiegesprekken
- leerlingen op de werkvloer begeleiden

Jij
- hebt een diploma verzorgende IG
- rapporteert in correct Nederlands
- bent beschikbaar voor avond- en weekenddiensten

Daar staat tegenover: een salaris in FWG 35, reiskostenvergoeding, een eigen ontwikkelbudget en gratis fruit.`,
    skills: [
      'nursing-home-care',
      'personal-care',
      'hoist-transfers',
      'medication-administration',
      'medication-safety',
      'compression-therapy',
      'wound-care',
      'chain-collaboration',
      'personal-mentor',
      'care-planning',
      'family-conversations',
      'supervising-students',
      'ecd-reporting',
    ],
    hours: [24, 32],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ongezien-oncologie',
    text: `Oncologieverpleegkundige dagbehandeling

De diagnose kanker zet een leven op zijn kop. Op onze dagbehandeling krijgen dagelijks veertig mensen hun kuur. Jij ontvangt hen, prikt het infuus of schakelt de port-a-cath in, sluit de cytostatica aan en houdt de bijwerkingen in de gaten. Je legt uit wat iemand thuis kan verwachten bij misselijkheid of koorts, en je belt patiënten de dag na hun eerste kuur. Ook bloedtransfusies worden bij ons gegeven.

Slecht nieuws komt hier elke dag langs. Jij durft stil te zijn als dat nodig is en je betrekt de partner erbij.

Wij zoeken iemand met een BIG-registratie en de vervolgopleiding oncologie, of de wil om die te volgen. Je werkt in HiX en bent gewend om evidence based te werken. Een dienstverband van 32 uur is uitgangspunt.`,
    skills: [
      'oncology-care',
      'infusion-insertion',
      'central-line-care',
      'chemotherapy-administration',
      'patient-education',
      'blood-transfusion',
      'grief-support',
      'family-conversations',
      'hospital-record',
      'evidence-based-practice',
    ],
    hours: [32, 32],
    titles: ['verpleegkundige'],
    procedures: ['injection', 'puncture'],
    desirable: [],
  },
  {
    id: 'ongezien-begeleider-autisme',
    text: `Begeleider wonen jongvolwassenen met autisme

Tien jongvolwassenen, tien eigen studio's en één gemeenschappelijke keuken. Onze bewoners zijn slim, grappig en snel overvraagd. Jij brengt overzicht aan in hun week, oefent met hen hoe je een telefoontje pleegt of een sollicitatiebrief schrijft, en je merkt wanneer de emmer vol raakt. Je kookt op dinsdag mee, helpt bij het doen van de was en gaat mee naar een afspraak bij de tandarts of DUO. Met ouders bespreek je wat loslaten betekent. Jij schrijft het begeleidingsplan en houdt de doelen actueel.

Loopt iemand vast, dan neem je contact op met de gedragsdeskundige. Eén keer per week blijf je slapen.

Je hebt ervaring met de doelgroep of een stevige nieuwsgierigheid. Een mbo 4-diploma is een voorwaarde. Tussen de 20 en 28 uur.`,
    skills: [
      'autism-support',
      'daily-structure',
      'young-adult-independence',
      'social-skills-training',
      'sensory-regulation',
      'living-skills-training',
      'family-conversations',
      'care-planning',
      'goal-setting',
      'night-care',
    ],
    hours: [20, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'ongezien-hic',
    text: `Verpleegkundige High Intensive Care (HIC), 24/32/36 uur

Wat houdt de baan in?
Op de HIC verblijven mensen die zo ontregeld zijn dat zij tijdelijk niet thuis kunnen zijn. Psychoses, manieën, ernstige suïcidaliteit. Je maakt contact, ook als iemand schreeuwt of zwijgt. Je observeert en rapporteert het toestandsbeeld, reikt psychofarmaca uit en let op de bijwerkingen. Separeren willen we niet meer; je zit liever uren naast iemand op de intensive care unit. Je voert nagesprekken met cliënten en betrekt vanaf dag één de naasten. Elke ochtend neem je deel aan het zorgafstemmingsoverleg. Je kent de Wvggz.

Wie ben jij?
Mbo- of hbo-verpleegkundige met BIG. De-escalerend ingesteld. Je weet wat jouw eigen grens is en bespreekt die met collega's.`,
    skills: [
      'crisis-intervention',
      'psychosis-support',
      'suicide-prevention',
      'psychiatric-observation',
      'medication-administration',
      'somatic-screening',
      'one-to-one-supervision',
      'family-conversations',
      'multidisciplinary-meeting',
      'compulsory-care-law',
      'de-escalation',
      'professional-boundaries',
    ],
    hours: [24, 36],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ongezien-jgz',
    text: `Jeugdverpleegkundige 0-4 jaar (20-24 uur)

Jij ziet alle ouders en kinderen van Landgraaf voorbijkomen: in de wieg, op de weegschaal en op de driewieler. Op het consultatiebureau volg je groei en ontwikkeling, geef je de vaccinaties en beantwoord je vragen over slapen, eten en driftbuien. Je voert thuis de hielprik en gehoorscreening uit. Maak je je zorgen over een gezin, dan bespreek je dat eerlijk met de ouders en doorloop je zo nodig de meldcode. Voor zwangere vrouwen in een moeilijke situatie doe je prenatale huisbezoeken.

Je werkt samen met kraamzorg, kinderopvang en het wijkteam. Je verzorgt groepsbijeenkomsten voor ouders over opvoeden.

Je hebt hbo-verpleegkunde afgerond en een geldige BIG-registratie. Kennis van VIPP of motiverende gespreksvoering is meegenomen.`,
    skills: [
      'youth-health-checks',
      'child-development',
      'vaccination',
      'parenting-support',
      'heel-prick',
      'hearing-test',
      'abuse-reporting-code',
      'vulnerable-pregnancy-support',
      'chain-collaboration',
      'motivational-interviewing',
      'presenting',
    ],
    hours: [20, 24],
    titles: ['verpleegkundige'],
    procedures: ['injection', 'puncture'],
    desirable: ['motivational-interviewing'],
  },
  {
    id: 'ongezien-huishoudelijk-kort',
    text: `Interieurverzorger verpleeghuis Vivaldi. 12 uur p/w, ma-wo-vr ochtend. Je houdt de appartementen en gangen netjes, maakt sanitair schoon en verschoont bedden. Je gooit afval gescheiden weg en meldt het als er iets kapot is. Een kletspraatje met bewoners hoort erbij. Werken volgens HACCP en hygiëneregels leer je bij ons.`,
    skills: ['cleaning', 'bed-making', 'waste-handling', 'client-conversations'],
    hours: [12, 12],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ongezien-zorgbemiddelaar',
    text: `Zorgbemiddelaar / cliëntadviseur

Een dochter die haar vader niet meer thuis kan verzorgen. Een transferbureau dat vandaag nog een bed zoekt. Jij hebt ze aan de lijn. Je luistert, stelt de juiste vragen en zoekt een passende plek in een van onze zeven huizen of bij een collega-instelling. Je beheert de wachtlijst, regelt rondleidingen, controleert de indicatie van het CIZ en zet alle gegevens in het cliëntportaal. Berichten via iWlz verwerk je dezelfde dag.

Je overlegt dagelijks met de locatiemanagers over vrije kamers en met het zorgkantoor over overbruggingszorg. Ben je nee aan het verkopen, dan doe je dat duidelijk en met warmte.

Wat vragen we: een afgeronde hbo-opleiding, kennis van de Wlz en handigheid met Excel. 28 - 32 uur per week.`,
    skills: [
      'care-mediation',
      'telephone-contact',
      'care-allocation-administration',
      'client-registration',
      'chain-collaboration',
      'bad-news-conversation',
      'office-software',
    ],
    hours: [28, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'ongezien-keuken',
    text: `Keukenmedewerker (m/v/x) voor ons restaurant én de afdelingen

In onze open keuken maken we alles vers. Jij snijdt groente, bereidt salades en belegt broodjes, en je bakt ook eens een taart voor een jarige bewoner. Je portioneert de warme maaltijden voor de afdelingen, houdt rekening met gemalen of zoutarm eten en vult de temperatuurlijsten in. Tussen de middag sta je in de uitgifte en reken je af met gasten. Na afloop: afwas draaien, vloer schrobben, koelcel op orde en de bestelling voor morgen doorgeven.

Je bent een aanpakker, kunt staan en lopen en hebt plezier in een praatje met ouderen. 20 uur, verdeeld over vier dagen. Een horecadiploma hoeft niet.`,
    skills: [
      'cooking',
      'meal-service',
      'diet-kitchen',
      'food-safety',
      'cash-register',
      'restaurant-service',
      'dishwashing',
      'cleaning',
      'stock-management',
      'client-conversations',
    ],
    hours: [20, 20],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ongezien-teamcoach',
    text: `Teammanager behandelcentrum jeugd & gezin

Als teammanager geef je leiding aan 28 behandelaren en ambulant werkers, verdeeld over twee locaties. Je voert jaargesprekken, begeleidt medewerkers die uitvallen door ziekte en werft nieuwe mensen in een krappe markt. Je bent verantwoordelijk voor een begroting van 2,4 miljoen en weet hoe je productie en wachttijden in beeld brengt. Samen met de inhoudelijk manager verbeter je de zorgpaden en bereid je de HKZ-audit voor. Klachten van ouders handel je zorgvuldig af. Met gemeenten onderhandel je over contracten.

Jij bent een coachend leider die knopen durft door te hakken. Wo werk- en denkniveau, minimaal drie jaar leidinggevende ervaring.
Omvang: 32-36 uur. Schaal 11 cao Jeugdzorg.`,
    skills: [
      'team-coordination',
      'absence-guidance',
      'recruitment',
      'budget-responsibility',
      'data-analysis',
      'quality-improvement',
      'complaint-handling',
      'coaching-colleagues',
    ],
    hours: [32, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'ongezien-statushouders',
    text: `Maatschappelijk begeleider nieuwkomers (24 uur)

Een gezin uit Syrië krijgt de sleutel van een flat in Maastricht. En dan? Dan kom jij. Je regelt samen met hen de energie, de zorgverzekering en een bankrekening, vraagt toeslagen aan en meldt de kinderen aan op school. Je legt uit hoe de huisarts werkt en waarom de trein op tijd vertrekt. Je koppelt elk gezin aan een taalmaatje en begeleidt een ploeg van vijftien vrijwilligers. Na een half jaar kijk je samen vooruit: een baan, een opleiding, een sportclub?

Je beheerst Arabisch, Tigrinya of Turks, of je werkt vlot met een tolk. Je voelt je thuis tussen allerlei culturen, houdt goed bij wat je hebt afgesproken en bewaakt je eigen agenda. Hbo social work is fijn, maar levenservaring telt net zo zwaar.`,
    skills: [
      'refugee-support',
      'housing-support',
      'form-filling-help',
      'volunteer-coordination',
      'participation-support',
      'speaking-other-language',
      'intercultural-communication',
      'planning-own-work',
      'social-map',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ongezien-ergo-cva',
    text: `Ergotherapeut revalidatiecentrum

Jouw cliënten leerden als kind al veters strikken en moeten dat na een herseninfarct of ongeluk opnieuw doen. Je onderzoekt hoe iemand zich wast, kookt en de krant leest, en maakt daarvan een trainingsplan. Je oefent aandacht en geheugen in echte situaties: in de supermarkt, in de oefenkeuken. Je leert mensen doseren, want de accu is sneller leeg dan vroeger. Voor thuis adviseer je over een traplift, een douchestoel of een scootmobiel. Je sluit aan bij de teambespreking en geeft de verpleging tips om therapeutische momenten te benutten.

Gevraagd: diploma ergotherapie en inschrijving in het Kwaliteitsregister Paramedici. Handtherapie is een pluspunt. 24 tot 28 uur per week.`,
    skills: [
      'stroke-care',
      'adl-training',
      'cognitive-rehabilitation',
      'energy-management',
      'aids-and-adaptations',
      'multidisciplinary-meeting',
      'therapeutic-climate',
    ],
    hours: [24, 28],
    titles: ['ergotherapeut'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ongezien-thuiszorg-technisch',
    text: `Verpleegkundige Technisch Team (flexibel, 0-uren of 16-28 uur)

Ziekenhuiszorg aan de keukentafel: dat is wat jij brengt. Vanuit je elektrische auto rijd je naar mensen tussen Eijsden en Sittard voor antibiotica via een PICC-lijn, het aansluiten van TPV, het verwisselen van een suprapubische katheter of het starten van een pijnpomp in de laatste levensdagen. Tracheacanules, neussondes, drains: je draait je hand er niet voor om. Je instrueert collega's in de wijk en toetst of zij bekwaam zijn. 's Nachts sta je bij toerbeurt oproepbaar.

Je bent een BIG-geregistreerde verpleegkundige met ten minste twee jaar ervaring in een ziekenhuis, bezit een rijbewijs en kunt goed op jezelf werken.`,
    skills: [
      'technical-home-care',
      'iv-medication',
      'home-antibiotics',
      'central-line-care',
      'parenteral-nutrition',
      'suprapubic-catheter',
      'pain-pump',
      'palliative-care',
      'tracheostomy-care',
      'nasogastric-tube',
      'drain-care',
      'teaching',
      'on-call-duty',
      'driving',
      'planning-own-work',
    ],
    hours: [16, 28],
    titles: ['verpleegkundige'],
    procedures: ['injection', 'catheterisation'],
    desirable: [],
  },
  {
    id: 'ongezien-welzijn-ouderen',
    text: `Activiteitencoördinator ontmoetingscentrum

Maandag biljart, dinsdag koersbal, woensdag samen soep. Jij zorgt dat er elke dag iets te beleven is voor thuiswonende ouderen, van wie een deel vergeetachtig wordt. Je verzint het programma, maakt een flyer en zet foto's op Facebook. Je drinkt koffie met de bezoekers en hebt in de gaten wie er stiller wordt. De mantelzorgers nodig je eens per maand uit om stoom af te blazen. Je trommelt vrijwilligers op en zorgt dat zij het leuk blijven vinden. Wie slecht ter been is, wordt door jou of een vrijwilliger met het busje opgehaald.

Voor 18 uur in de week zoeken wij een duizendpoot met een groot hart. Ervaring met dementie is welkom.`,
    skills: [
      'organising-activities',
      'day-activities',
      'meeting-place-hosting',
      'dementia-support',
      'social-media',
      'health-observation',
      'informal-carer-support',
      'volunteer-coordination',
      'patient-transport',
      'client-conversations',
    ],
    hours: [18, 18],
    titles: [],
    procedures: [],
    desirable: ['dementia-support'],
  },
  {
    id: 'ongezien-secretariaat-ggz',
    text: `Secretaresse / gastvrouw GGZ-polikliniek - 24 hours - Heerlen

About the job: je bent het eerste gezicht van onze poli. Cliënten melden zich bij jou; soms gespannen, soms te vroeg, soms met een hond. Je zet ze op hun gemak, neemt de telefoon op, plant intakes in voor zes behandelaren en schuift met agenda's als er iemand ziek is. Je typt brieven aan verwijzers en verzendt die via ZorgMail, scant post in en bestelt kantoorartikelen. In het wekelijkse teamoverleg maak jij het verslag.

You: accuraat, discreet, ook in het Engels prima uit de voeten. Ervaring met User of een ander EPD helpt.`,
    skills: [
      'reception-desk',
      'hospitality',
      'telephone-contact',
      'appointment-scheduling',
      'medical-secretarial-work',
      'digital-transfer',
      'archiving',
      'stock-management',
      'minute-taking',
      'privacy-careful-work',
      'speaking-english',
      'ecd-reporting',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
];
