import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked after a fourth round; what was wrongly proposed when they were first met was used
 * for the last one (docs/vacancy-texts.md).
 */
export const MARKED_FIFTH: readonly MarkedText[] = [
  {
    id: 'slot-verpleegkundige-gp',
    text: `Verpleegkundige mbo, verpleeghuis De Linde, 28 uur

Functie-inhoud
Op onze afdeling wonen 30 bewoners met somatische problemen. Als verpleegkundige ben je verantwoordelijk voor de kwaliteit van zorg en coach je de verzorgenden. Je voert verpleegtechnische handelingen uit, zoals het geven van injecties, wondverzorging, katheteriseren en het toedienen van zuurstof. Je signaleert veranderingen in de gezondheid en overlegt met de specialist ouderengeneeskunde. Je stelt zorgplannen op en evalueert deze met de bewoner en zijn familie. Je draagt bij aan een goede overdracht tussen de diensten.

Functie-eisen
Een afgeronde opleiding mbo-verpleegkunde en een BIG-registratie. Je kunt klinisch redeneren. Affiniteit met palliatieve zorg is een pre.`,
    skills: [
      'nursing-home-care',
      'coaching-colleagues',
      'subcutaneous-injection',
      'wound-care',
      'bladder-catheterisation',
      'oxygen-therapy',
      'health-observation',
      'care-planning',
      'handover',
      'clinical-reasoning',
      'palliative-care',
      'multidisciplinary-meeting',
      'quality-improvement',
    ],
    hours: [28, 28],
    titles: ['verpleegkundige'],
    procedures: ['catheterisation', 'injection'],
    desirable: ['palliative-care'],
  },
  {
    id: 'slot-persoonlijk-begeleider-lvb',
    text: `Persoonlijk begeleider LVB jongeren, 32 uur, Heerlen

Je begeleidt jongeren tussen 16 en 23 jaar met een licht verstandelijke beperking op weg naar zelfstandig wonen. Je leert hen koken, schoonmaken en omgaan met geld. Je helpt bij het vinden van school of werk. Je biedt duidelijkheid, stelt grenzen en blijft in contact, ook als het moeilijk is. Je schrijft begeleidingsplannen, rapporteert dagelijks en onderhoudt contact met ouders, school en voogd. Je bent niet bang voor agressie.

Wij vragen een mbo 4- of hbo-diploma in een sociale richting, SKJ-registratie en ervaring met traumasensitief werken. Bereid om slaapdiensten te draaien.`,
    skills: [
      'mild-disability-support',
      'young-adult-independence',
      'living-skills-training',
      'money-support',
      'job-coaching',
      'daily-structure',
      'professional-boundaries',
      'care-planning',
      'ecd-reporting',
      'family-conversations',
      'chain-collaboration',
      'de-escalation',
      'trauma-sensitive-work',
      'night-care',
      'personal-mentor',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'slot-thuiszorg-hulp',
    text: `Thuishulp (huishoudelijke hulp Wmo). Je maakt schoon bij mensen thuis: stofzuigen, badkamer poetsen, bedden verschonen, de was. Je maakt een praatje en merkt het op als het niet goed gaat. Dat meld je bij je leidinggevende. Je plant zelf je dagen in overleg met de cliënt. 10 tot 20 uur per week. Geen diploma nodig. Je hebt een fiets of auto.`,
    skills: [
      'household-support',
      'cleaning',
      'bed-making',
      'client-conversations',
      'health-observation',
      'planning-own-work',
    ],
    hours: [10, 20],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'slot-dialyse-ic',
    text: `Dialyseverpleegkundige in opleiding of gediplomeerd (24-36 uur)

Jij sluit patiënten aan op het dialyseapparaat, prikt de shunt aan en controleert tijdens de behandeling bloeddruk en gewicht. Omdat je dezelfde mensen drie keer per week ziet, bouw je een band op. Je geeft voorlichting over voeding, vocht en medicijnen en leert patiënten om thuis te dialyseren. Je reageert snel bij complicaties. Je werkt samen met de nefroloog, diëtist en maatschappelijk werker en neemt deel aan patiëntbesprekingen. Je draait mee in de bereikbaarheidsdienst.

Je bent BIG-geregistreerd verpleegkundige, nauwkeurig en technisch handig.`,
    skills: [
      'dialysis-care',
      'vital-signs',
      'patient-education',
      'early-warning',
      'multidisciplinary-meeting',
      'on-call-duty',
    ],
    hours: [24, 36],
    titles: ['verpleegkundige'],
    procedures: ['puncture'],
    desirable: [],
  },
  {
    id: 'slot-ggz-ouderen',
    text: `Begeleider beschermd wonen ouderenpsychiatrie

Voor onze beschermde woonvorm zoeken wij een begeleider voor 24 uur. Onze bewoners hebben naast psychische klachten vaak ook lichamelijke problemen. Je ondersteunt hen bij de persoonlijke verzorging, ziet toe op de inname van medicatie en organiseert activiteiten in de huiskamer. Je observeert de stemming en meldt bijzonderheden aan de behandelaar. Je werkt herstelgericht en betrekt het netwerk. Bij onrust weet je te de-escaleren.

Je hebt een zorgdiploma op niveau 3 of 4. Ervaring met verslavingsproblematiek is mooi meegenomen.`,
    skills: [
      'gerontopsychiatry-care',
      'residential-group-guidance',
      'personal-care',
      'medication-prompting',
      'organising-activities',
      'shared-household',
      'psychiatric-observation',
      'health-observation',
      'recovery-oriented-care',
      'network-building',
      'de-escalation',
      'addiction-support',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: ['addiction-support'],
    asksDiploma: true,
  },
  {
    id: 'slot-pleegzorg',
    text: `Pleegzorgbegeleider (28-32 uur)

Jij zoekt met een kind naar een plek waar het kan groeien. Je begeleidt pleeggezinnen, ondersteunt ouders in hun rol op afstand en praat met het pleegkind over wat het nodig heeft. Je bewaakt de veiligheid en maakt met alle betrokkenen een hulpverleningsplan. Je begeleidt bezoeken en bemiddelt als ouders en pleegouders het niet eens worden. Je schrijft evaluaties voor de gemeente en de jeugdbeschermer. Je geeft trainingen aan nieuwe pleegouders.

Je hebt een hbo-opleiding, SKJ-registratie, rijbewijs B en kennis van hechtingsproblematiek.`,
    skills: [
      'foster-care-support',
      'youth-conversations',
      'child-safety',
      'care-planning',
      'conflict-handling',
      'youth-court-reporting',
      'teaching',
      'driving',
      'trauma-sensitive-work',
    ],
    hours: [28, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'slot-roosterplanner',
    text: `Medewerker planning en roosters (ziekenhuis, 32-36 uur)

Je maakt de roosters voor vier verpleegafdelingen en zorgt dat elke dienst goed bezet is. Je verwerkt vakanties, ruilingen en ziekmeldingen in Harmony en regelt bij uitval vervanging via de flexpool. Je bewaakt de Arbeidstijdenwet en de cao en adviseert teamleiders over de inzet van personeel. Je beantwoordt vragen per telefoon en mail. Elk kwartaal lever je cijfers aan over bezetting en verzuim.

Wij zoeken iemand met mbo-4 werk- en denkniveau, die stressbestendig is, goed overweg kan met Excel en graag met mensen praat.`,
    skills: [
      'rostering',
      'rostering-software',
      'capacity-planning',
      'telephone-contact',
      'data-analysis',
      'working-under-pressure',
      'office-software',
    ],
    hours: [32, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'slot-diëtist',
    text: `Diëtist eerste lijn en ziekenhuis, 16-24 uur

Je geeft voedingsadvies aan mensen met diabetes, overgewicht, ondervoeding of kanker. Je stelt een behandelplan op, berekent sondevoeding en bespreekt de voortgang met de huisarts of medisch specialist. Je verzorgt kooklessen en voorlichtingsbijeenkomsten in de wijk. Ook geef je klinische lessen aan verpleegkundigen. Consulten houd je op de poli, aan huis en via beeldbellen. Je verwerkt je verslagen in het patiëntendossier.

Je hebt een diploma Voeding en Diëtetiek en bent ingeschreven in het Kwaliteitsregister Paramedici. Je motiveert mensen om hun gedrag te veranderen.`,
    skills: [
      'dietary-advice',
      'diabetes-care',
      'care-planning',
      'tube-feeding',
      'chain-collaboration',
      'presenting',
      'teaching',
      'video-care',
      'hospital-record',
      'motivational-interviewing',
      'oncology-care',
    ],
    hours: [16, 24],
    titles: ['dietist'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'slot-receptie-gastvrij',
    text: `Receptionist(e) / telefonist(e) woonzorgcentrum

Jij bent het visitekaartje van ons huis. Je ontvangt bezoekers en leveranciers, beantwoordt de telefoon en verbindt door. Je verwerkt de post, bestelt taxi's voor bewoners en reserveert vergaderruimtes. Je houdt de website bij en helpt bij het organiseren van feestdagen. In het weekend houd je ook toezicht en reageer je op het brandalarm; je hebt daarom een BHV-certificaat of haalt dat.

Je spreekt goed Nederlands, een beetje Duits, en Limburgs verstaan is prettig. Je werkt met Outlook en Word. Diensten tussen 8.00 en 20.30 uur, gemiddeld 16 uur per week.`,
    skills: [
      'reception-desk',
      'telephone-contact',
      'archiving',
      'social-media',
      'organising-activities',
      'security',
      'emergency-response',
      'speaking-german',
      'speaking-dialect',
      'office-software',
    ],
    hours: [16, 16],
    titles: [],
    procedures: [],
    desirable: ['speaking-dialect', 'speaking-german'],
  },
  {
    id: 'slot-kinderopvang-verpleegkundig',
    text: `Pedagogisch medewerker kinderopvang (BSO en dagopvang), 20-30 uur. Op onze groepen vangen we kinderen van 0 tot 12 jaar op. Je verzorgt baby's, verschoont luiers, leest voor, knutselt en speelt buiten. Je volgt de ontwikkeling van ieder kind en bespreekt die met de ouders. Je stimuleert de taal van peuters met ons VVE-programma. Je werkt hygiënisch en veilig en kent de meldcode. Gevraagd: diploma pedagogisch werk niveau 3, kinder-EHBO, VOG.`,
    skills: [
      'childcare-group',
      'newborn-care',
      'continence-care',
      'play-activities',
      'creative-activities',
      'child-development',
      'family-conversations',
      'preschool-language',
      'infection-prevention',
      'abuse-reporting-code',
      'first-aid',
    ],
    hours: [20, 30],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'slot-kwaliteit',
    text: `Beleids- en kwaliteitsmedewerker, 24-32 uur

Je ondersteunt teams bij het verbeteren van de zorg. Je organiseert interne audits, analyseert incidentmeldingen en cliënttevredenheid en vertaalt de uitkomsten naar verbeterplannen. Je schrijft protocollen en beleidsnotities en adviseert het managementteam. Je leidt projecten, bijvoorbeeld rond medicatieveiligheid. Je begeleidt de cliëntenraad en verzorgt trainingen over hygiëne.

Je hebt een hbo- of wo-opleiding, bent analytisch en kunt helder schrijven en presenteren. Kennis van de Wzd en AVG is gewenst.`,
    skills: [
      'quality-improvement',
      'incident-reporting',
      'protocol-writing',
      'policy-advice',
      'project-work',
      'medication-safety',
      'client-council-support',
      'teaching',
      'text-writing',
      'presenting',
      'restraint-reduction',
      'privacy-careful-work',
      'data-analysis',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: ['restraint-reduction', 'privacy-careful-work'],
    asksDiploma: true,
  },
  {
    id: 'slot-mantelzorgconsulent',
    text: `Mantelzorgconsulent (welzijn), 24 uur

Je bent er voor mensen die voor een ander zorgen. Je luistert naar hun verhaal, geeft advies over regelingen en helpt met het aanvragen van respijtzorg. Je organiseert gespreksgroepen en de jaarlijkse Dag van de Mantelzorg. Je bezoekt mantelzorgers thuis en verwijst door als dat nodig is. Je werft en begeleidt vrijwilligers die mantelzorgers even kunnen vervangen. Je houdt contact met huisartsen, gemeente en wijkteam en schrijft stukjes voor de nieuwsbrief.

Je hebt hbo social work of vergelijkbare ervaring en kunt zelfstandig werken.`,
    skills: [
      'informal-carer-support',
      'client-conversations',
      'form-filling-help',
      'organising-activities',
      'group-guidance',
      'social-map',
      'volunteer-coordination',
      'chain-collaboration',
      'communications-work',
      'planning-own-work',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
];
