import type { GroupPhrases } from './phrase.ts';

export const youthPhrases: GroupPhrases = {
  'child-development': `
    ontwikkeling kind*|peuter|baby|jongere volg|stimuleer|observeer|zie|signaleer|bevorder|begeleid;
    ontwikkelingspsycholog*; ontwikkelingsachterstand*; ontwikkeling* kinderen;
    ontwikkelingsgericht*; mijlpal*; kinderen ontwikkelen; kindontwikkeling; ontwikkelingsfase*;
    ontwikkeling kind; ontwikkeling volgen; ontwikkeling van kinderen`,
  'parenting-support': `
    opvoed* ouder|vraag|advies|ondersteun|help|steun|tips|vastgelopen|probleem; opvoedondersteun*;
    opvoedvra*; opvoedadvies*; opvoedprobl*; opvoeding; triple p;
    ouders adviseer|coach|steun|begeleid|ondersteun|help|versterk; opvoedtips; ouderbegeleiding;
    opvoedkundig*; pedagogisch advies; opvoedvaardigheden; opvoedspreekuur;
    ouders gesprek* pedagog*|opvoed*; oudergesprek*; pedagogische ondersteuning; beloningssyst*;
    opvoedcursus*; opvoedvragen; opvoeding ondersteunen; opvoedondersteuning; opvoed*;
    ouders steun|adviseer|begeleid|coach|versterk|ondersteun|help|vragen kind*|opvoed*|slapen|eten|gedrag;
    pedagogisch* advies|adviseer|ondersteun*|vraag*|coach; ouders opvoed*; ouderschap*;
    opvoedings*`,
  'family-coaching': `
    gezinscoach*; gezin* thuis|begeleid|coach|kom|help|ondersteun; gezinsbegeleid*;
    gezinsondersteun*; intensieve gezins*; iag; thuis gezin; gezinsbehandel*; gezinshulpverlen*;
    gezinsinterventie; ambulant gezin*; gezinnen begeleiden; gezinsbegeleider; gezinnen thuis;
    gezin* vastloop|spoedhulp|hulp direct|intensief`,
  'child-safety': `
    veiligheid kind*|gezin|inschat|beoordeel|bewaak|monitor|thuis; kindermishandeling;
    onveilig* kind*|thuis|gezin|opgroei; veilig opgroei|kind; veiligheidstaxatie*; kindveilig*;
    risicotaxatie kind*|gezin; lirik; veilig thuis; mishandel*; verwaarloz*; kind gevaar;
    signs of safety; bodemeisen; meldcode; kind veilig; veiligheid kind;
    zorgen gezin|kind* maak|bespreek|veiligheid|signaleer; veilig* kind*|gezin*; kindermishandel*;
    onveilig*; signalen onveilig*|mishandel*|verwaarloz*`,
  'abuse-reporting-code': `
    meldcode*; huiselijk geweld signaleer|signalen|herken|meld|vermoed; meldcode huiselijk geweld;
    aandachtsfunctionaris meldcode|huiselijk; vermoed* mishandel*|geweld|gevaar;
    signalen mishandel*|geweld;
    meldcode*; aandachtsfunctionaris bespreek|kind*|meld; vermoeden* mishandeling|misbruik; kindermishandeling*`,
  'youth-group-care': `
    leefgroep*; jongeren|kinderen groep|wonen|huis woon|verblijf|opgroei|leef|behandel;
    jeugdzorg groep*; gezinshuis*; gezinsgroep*; behandelgroep*; residentieel*;
    woongroep jongeren|jeugd; groepsleider jeugd; jeugdzorg residentieel; kamertraining*;
    groepswerker; jongeren wonen; kinderen wonen; crisisgroep; gesloten jeugd*;
    pedagogisch medewerker jeugdzorg|behandel*|leefgroep`,
  'trauma-sensitive-work': `
    traumasensitief; getraumatiseerd*; nare ervaring*; veel meegemaakt; heftige ervaring*;
    ingrijpend* gebeurtenis*|ervaring*|meegemaakt|jeugd; hechtingsprobl*; beschadigd;
    jongeren meegemaakt; litteken gedrag; traumasensitief*; traumatisch*; traumaverwerking;
    trauma jongere*|kind*|begeleid|meegemaakt|omga`,
  'youth-conversations': `
    jongere|jongeren|kind|kinderen|tiener gesprek|praat|luister|aansluit|spreek|praten;
    jeugdgesprek*; kindgesprek*; gesprekken jongeren; taal jongere*|kinderen spreek;
    kind aan het woord; mentorgesprek*; gesprekstechniek* kind*|jongere*;
    gesprekken voeren met jongeren; praten met jongeren; spreekt jongeren aan;
    gesprekken kinderen`,
  'play-activities': `
    spel|spelen kind*|peuter|baby|jongere|speel;
    activiteit kind*|jongere|peuter bedenk|organiseer|onderneem|begeleid; speelt met;
    buiten speel|spelen; knutsel kind*; voorlees kind*|lees|leest; speelactiviteit*;
    spelletje* kind*|jongeren; torens bouw; spelen met kinderen; kinderen spelen; peuters spelen;
    spelactiviteiten;
    kinderen speel|zing|knutsel|voorlees|buiten; speelt|voorlees|knutselt kind*|peuter*|groep; voorlezen; buitenspelen; knutselen kinderen`,
  'youth-health-checks': `
    consultatiebureau*; jeugdgezondheidszorg; jgz*; jeugdverpleegkundige; jeugdarts;
    kind* meet|weeg groei|consult*; groeicurve; schoolonderzoek*; gehoor* ogen kind*;
    jgz-verpleegkundige; vaccineer kind*|zuigeling* consult*; zuigelingen; contactmoment*`,
  'foster-care-support': `
    pleegzorg*; pleegouder*; pleeggezin*; pleegkind*; pleegzorgbegeleider; gezinshuisouder*;
    pleeggezinnen; pleegkinderen`,
  'youth-protection': `
    jeugdbescherm*; gezinsvoogd*; ondertoezichtstelling*; OTS; voogdij*; jeugdreclassering*;
    jeugdbeschermer; gedwongen kader; uithuisplaats*`,
  'childcare-group': `
    kinderopvang*; kinderdagverblijf*; dagopvang kind*|baby*; BSO; buitenschoolse opvang;
    babygroep*; baby* groep|verzorg opvang|verschoon|dag; peutergroep*; kinderdagopvang;
    peuterspeelzaal; naschoolse opvang; gastouder; horizontale groep; verticale groep;
    peuteropvang`,
  'preschool-language': `
    vve*; voor- en vroegschoolse; peuter* taal*|voorlees|liedjes|woordenschat; taalontwikkeling;
    taal stimuleer kind*|peuter*; taalachterstand; uk en puk; peuterprogramma; taalstimulering;
    woordenschat; VVE; voorlezen peuters; peuteropvang`,
  'homework-support': `
    huiswerk*; wiskunde; leren plannen jongere|leerling; bijles*; huiswerkbegeleid*;
    help school*|huiswerk|rekenen|lezen kind*|jongere*|leerling*|huiswerk; schoolwerk`,
  'school-attendance': `
    schooluitval*; schoolverzuim; thuiszitter*; leerplicht*;
    naar school krijg|help|terug|niet|durf|lukt; school terug; schoolgang;
    onderwijs terug|zorg|plek jongere|kind|leerling; weer naar school`,
  'divorce-support': `
    scheid* ouder|kind*|begeleid|help|vecht; gescheiden ouders; omgangsregeling*; omgang begeleid;
    scheidingsproblem*; vechtscheiding*; ouderschap na scheiding; kies-training; echtscheiding*;
    ouderschapsplan; ouderschapsbemiddeling; ouders scheiden; echtscheiding;
    ouders scheid*|uiteen|gescheiden; uit elkaar gaan ouders; gescheiden ouders; scheiding* ouders|kinder*|omgang`,
  'young-adult-independence': `
    zelfstandig jongere|jongeren|jongvolwassene wonen|worden|leer|begeleid|kamer;
    18 kamer|help|jongere|begeleid|zelfstandig; kamertraining*;
    jongvolwassen* zelfstandig*|begeleid|wonen; zelfstandigheid jongere*; 16-plus; op eigen benen;
    18-/18+; volwassen* jongere|wonen stap|zelfstandig; zelfstandigheidstraining;
    jongvolwassenen begeleid; jongeren voorbereid zelfstandig*; jongeren zelfstandig wonen;
    voorbereiden op zelfstandig wonen`,
  'video-feedback': `
    video* opvoed*|ouder|gezin|terugkijk|beelden|interactie|begeleid; vhto*; videohometraining*;
    video-interactie*; video-interactiebegeleiding; film ouder|thuis|terug|moment|interactie;
    vib-g; videobeelden; basic trust;
    video-opname*; videobeeld* ouders|opvoed*; beelden terugkijk*`,
  'child-behaviour-support': `
    gedragsprobl* kind*|jongere*|jeugd*; druk kind*|gedrag; boos kind|kinderen;
    moeilijk gedrag kind*|jongere*; gedrag kind* begrijp|lastig|opvallend|agressief|begeleid|boos;
    opstandig*; kind* gedragsproblem*; externaliserend*; ODD; jeugd gedragsproblem*;
    kind*|peuter*|kleuter* bijt|gil|slaat|boos|driftbui*|moeilijk rustig|achter`,
  'refugee-youth-support': `
    amv*; alleenstaande minderjarige*; jonge vluchteling*;
    minderjarige vluchteling*|asielzoeker*|vreemdeling*; nidos; amv'ers;
    kinderen|jongeren zonder ouders gevlucht|nederland; alleenreizend*`,
  'family-system-work': `
    systeemgericht*; systemisch*; systeemtherap*; systeem betrek|werk|gezin* gezin*|ouder|kijk;
    gezinssysteem*; hele gezin; gezin geheel; systeemgesprek*; mdft; patronen gezin*|doorbreek;
    mst; gezinsgesprek*; gezinsleden; systeembegeleid*`,
  'youth-court-reporting': `
    rechtbank; kinderrechter*; rapport* rechter|gemeente|raad jeugd*|kind*|schrijf;
    raadsonderzoek*; rechter rapport*; raad voor de kinderbescherming; feiten meningen;
    verzoekschrift*; rapporteer rechter`,
};
