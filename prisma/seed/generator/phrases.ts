import type { Branch } from '@inzetbaar/domain/branches';
import type { OccupationFamily } from '@inzetbaar/taxonomy/occupations';

/** Opening sentences: team size, location, place. */
export const TEAMS: readonly ((size: number, location: string, place: string) => string)[] = [
  (size, location, place) =>
    `Bij ${location} in ${place} werk je in een team van ${size} collega’s.`,
  (size, location) => `Het team van ${location} telt ${size} mensen en zoekt versterking.`,
  (size, location, place) =>
    `In ${place} ligt ${location}. Met ${size} collega’s maken we er elke dag iets goeds van.`,
  (size, location) =>
    `Wij zijn ${location}: een hecht team van ${size} mensen, van jong tot bijna met pensioen.`,
  (size, location, place) =>
    `Zoek je werk in ${place}? Bij ${location} staan ${size} collega’s voor je klaar.`,
  (size, location) =>
    `Bij ${location} is weer ruimte in het team. Je werkt er met ${size} anderen.`,
  (size, location, place) => `Ons team in ${place} groeit. We zijn nu met ${size} bij ${location}.`,
  (size, location) =>
    `Je komt te werken bij ${location}, waar ${size} collega’s elkaar goed kennen.`,
];

/** What the work is about, by branch. */
export const SETTINGS: Readonly<Record<Branch, readonly string[]>> = {
  vvt: [
    'Onze cliënten zijn oudere mensen met elk een eigen verhaal.',
    'We werken voor ouderen die zorg nodig hebben, maar vooral gewoon willen leven.',
    'De meeste mensen voor wie we zorgen zijn boven de tachtig.',
    'Bij ons staat een goede dag voor de cliënt voorop.',
    'We helpen mensen om zo veel mogelijk zelf te blijven doen.',
    'Familie en vrijwilligers horen er bij ons echt bij.',
  ],
  hospital: [
    'Het is er druk, maar we vangen elkaar op.',
    'Patiënten komen hier voor een korte opname of een bezoek aan de poli.',
    'We werken met vaste afspraken, zodat iedereen weet wat te doen.',
    'Leren van elkaar is hier heel gewoon.',
    'Elke dag zien we veel verschillende mensen.',
  ],
  ggz: [
    'Onze cliënten hebben psychische klachten en werken aan hun herstel.',
    'We kijken naar wat iemand wél kan.',
    'Rust, geduld en een beetje humor helpen hier veel.',
    'Cliënten beslissen mee over hun eigen behandeling.',
    'We werken met kleine stappen en vieren wat lukt.',
  ],
  ghz: [
    'Onze bewoners hebben een beperking en een eigen huis in een gewone straat.',
    'We begeleiden mensen die soms weinig woorden gebruiken, maar veel laten zien.',
    'Geen dag is hetzelfde en er wordt veel gelachen.',
    'Bij ons draait het om wat de cliënt belangrijk vindt.',
    'We werken met vaste gezichten, want dat geeft rust.',
  ],
  'primary-care': [
    'We zijn er voor de mensen uit de buurt, van baby tot oma.',
    'De lijnen met huisarts, apotheek en wijkteam zijn kort.',
    'Mensen komen bij ons met allerlei vragen.',
    'We kennen de meeste patiënten bij naam.',
  ],
  'youth-care': [
    'De kinderen en jongeren bij ons hebben vaak al veel meegemaakt.',
    'We werken samen met ouders, school en wijkteam.',
    'Een veilige plek en duidelijke afspraken: daar begint het mee.',
    'Wij geloven dat elk kind ergens goed in is.',
  ],
  'social-work': [
    'We werken midden in de wijk en iedereen kan binnenlopen.',
    'Mensen komen met vragen over geld, wonen, werk of eenzaamheid.',
    'Samen met bewoners zoeken we naar wat werkt.',
    'Vrijwilligers doen bij ons een groot deel van het werk.',
  ],
  'maternity-care': [
    'We komen bij gezinnen in een heel bijzondere week.',
    'Elk gezin is anders en dat maakt dit werk mooi.',
    'We werken nauw samen met de verloskundigen in de streek.',
    'Rust en vertrouwen in huis: daar gaat het ons om.',
  ],
};

/** How the work is done, by family of functions. */
export const WAYS_OF_WORKING: Readonly<Record<OccupationFamily, readonly string[]>> = {
  care: [
    'We verdelen het zware werk eerlijk.',
    'Je draait de eerste weken mee met een vaste collega.',
    'Het team maakt samen het rooster.',
    'Je schrijft kort op wat je hebt gezien en gedaan.',
    'Er zijn goede hulpmiddelen, zoals een tillift.',
  ],
  nursing: [
    'Je bent het aanspreekpunt voor collega’s tijdens je dienst.',
    'Wat je nog niet kunt, leer je in het vaardighedenlokaal.',
    'Je overlegt elke week met de arts.',
    'Moeilijke casussen bespreken we samen.',
    'Je krijgt tijd om je bevoegdheden bij te houden.',
  ],
  guidance: [
    'Je werkt volgens het plan van de cliënt.',
    'Een gedragskundige denkt met je mee.',
    'Na een moeilijke dienst praten we even na.',
    'Je hebt vaste cliënten die je goed leert kennen.',
    'We sluiten de dag af met een korte overdracht.',
  ],
  treatment: [
    'Je plant je eigen agenda.',
    'Je werkt samen met andere behandelaars.',
    'Er is tijd voor intervisie en scholing.',
    'Je denkt mee over betere zorg.',
  ],
  coordination: [
    'Je schakelt snel en houdt overzicht.',
    'Je werkt deels thuis, als het werk het toelaat.',
    'Je bent de spil tussen teams.',
    'Je krijgt veel ruimte om dingen zelf aan te pakken.',
  ],
  support: [
    'Zonder jou draait het hier niet.',
    'Je krijgt een vaste begeleider in de eerste maand.',
    'Het werk is afwisselend en je loopt veel rond.',
    'Je hoort bij het team, ook bij het uitje.',
    'We leggen alles rustig uit.',
  ],
};

export const OFFERS: readonly string[] = [
  'Je krijgt een reiskostenvergoeding.',
  'Je mag tijdens werktijd trainingen volgen.',
  'Je krijgt een eigen mentor.',
  'Je kunt goedkoop sporten in de buurt.',
  'Je krijgt je rooster zes weken vooruit.',
  'Er is een eindejaarsuitkering en vakantiegeld.',
  'Meer uren zijn later mogelijk.',
  'Je kunt eerst een dag meelopen.',
  'Je krijgt een fiets of laptop van het werk als je die nodig hebt.',
  'We betalen je scholing.',
  'Parkeren is gratis en de bus stopt voor de deur.',
  'Je wordt goed ingewerkt, in jouw tempo.',
  'Ruilen van diensten regel je zelf in de app.',
];

export const CLOSINGS: readonly string[] = [
  'Twijfel je of je alles kunt? Laat het ons toch weten. Bekwaam is inzetbaar.',
  'Past niet alles precies? Neem toch contact op, we denken graag mee.',
  'Kom gerust een keer koffie drinken en kijk rond.',
  'Je hoeft geen brief te schrijven. Een kennismaking is genoeg.',
  'We maken graag kennis met je, ook als je uit een andere branche komt.',
  'Heb je een vraag? Stel hem via Inzetbaar en we antwoorden binnen drie werkdagen.',
];
