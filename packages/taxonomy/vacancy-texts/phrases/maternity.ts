import type { GroupPhrases } from './phrase.ts';

export const maternityPhrases: GroupPhrases = {
  'postpartum-care': `
    kraam* zorg|gezin|verzorg*|bed|tijd|week|bezoek; kraamzorg;
    moeder baby|kind verzorg|zorg|begeleid|controleer; kraamverzorg*; kraambed; kraamgezin*;
    kraamvrouw; kraamtijd; pas bevallen; jonge gezinnen zorg|eerste; kraamweek; kraamverzorgende;
    moeder en kind verzorgen; kraamgezin`,
  'newborn-care': `
    baby verzorg|temperatuur|gewicht|weeg|was|bad|flesje|voed|verschoon|controleer; pasgeboren*;
    pasgeborene; baby's verzorg; navel*; zuigeling verzorg; babyverzorging; flesvoeding;
    kindje bad|weeg|verzorg; baby in bad; baby in bad doen; baby verzorgen;
    kind*|baby* bad doe|was`,
  'breastfeeding-support': `
    borstvoed*; aanleggen help|baby; lactatie*; kolf|kolven moeder|help|advies;
    borstvoedingsbegeleid*; lactatiekundige; help|begeleid aanleggen; borst aanleg`,
  'parent-instruction': `
    ouders leer|uitleg|laat|toon|instrueer|voorlicht baby|kindje|bad|flesje|verzorging|verzorg*|nieuw|kersvers|fles|zien;
    kersverse ouders|vader|moeder; nieuwe ouders; aanstaande ouders;
    jonge ouders wegwijs|leer|uitleg|voorlicht; ouders vertrouwen baby; moeder vader leer|uitleg;
    ouderinstructie; ouders uitleggen; uitleg ouders; ouders leren`,
  'birth-assistance': `
    assisteer bevalling|partus|verloskundige; partusassistent*; partus*; thuisbevalling*;
    bevalling assist*|thuis|partusassist*; bevallingen bijstaan; partusassistentie;
    bevallig assisteer; geboortecentrum; badbevalling; assisteren bevalling;
    verloskundige bevalling|baring bij|assisteer|bijsta|sta|help|ondersteun; bevalling* assisteer|help`,
  'delivery-care': `
    bevalling begeleid|leid|zelfstandig; verloskundig* zorg|handeling*|praktijk;
    bevallingen begeleid; baring*; verlossingen; partus leid|begeleid; bevallingen doe;
    natale zorg`,
  'pregnancy-checks': `
    zwangerschap* control*|consult|begeleid; prenataal*|prenatale;
    zwangere* controleer|spreekuur|begeleid|consult*; zwangerschapscontrole*;
    verloskundig spreekuur; prenatale controle*; zwangerschapsconsult*; prenatale zorg`,
  'obstetric-ultrasound': `
    echo* zwanger*|verloskund*|termijn; termijnecho*; 20-weken*; 20 weken echo;
    zwangerschapsecho*; 13-wekenecho; prenatale echo*; echoscop*; verloskundig echo*`,
  'fetal-monitoring': `
    ctg*; harttonen; cardiotocogra*; foetaal*; foetale bewaking; weeën bewaak|meet`,
  'obstetric-nursing': `
    kraamafdeling*; verloskamer*; verlosafdeling; o&g; obstetri*; verloskundig afdeling;
    geboorteafdeling; kraamsuite*; moeder-kind afdeling; moeder-kindafdeling;
    zwangere|bevallen|barende vrouwen verpleeg|ziekenhuis|afdeling|opgenomen;
    geboortecentrum verpleegkundige`,
  'neonatal-care': `
    neonat*; couveuse*; te vroeg geboren*; prematu*; neonatologie; nicu; couveuseafdeling`,
  'maternity-intake': `
    kraam* intake*; intake* kraam*|zwanger*|aanstaande|gezin geboorte;
    intake* huisbezoek zwanger*|gezin; kraamintake; huisbezoek* zwanger*|kraam*; LIP;
    intakes kraamzorg; landelijk indicatieprotocol`,
  'maternal-checks': `
    moeder controleer|hechting*|bloedverlies|controles|herstel|genez*; baarmoeder*; bloedverlies;
    herstel moeder|kraamvrouw; hechtingen genez*|moeder|controleer|kijk;
    kraamvrouw controleer|herstel; fundus*; borsten controleer; moeder lichamelijk herstel;
    gezondheid moeder controleer|bewaak|let;
    controleer|verzorg|observeer moeder|kraamvrouw herstel|kind|baby; herstel moeder|kraamvrouw|hechtingen let|controleer|volg|begeleid|bewaak`,
  'antenatal-classes': `
    zwangerschapscursus*; cursus zwanger*|bevalling|aanstaande; centering*; puf*;
    zwangeren groep voorbereid|cursus; centeringpregnancy; zwangerschapsgym; bevallingscursus;
    voorlichtingsavond* zwanger*|borstvoed*; zwangerschapsyoga`,
  'vulnerable-pregnancy-support': `
    kwetsbare zwanger*; kansrijke start; kwetsba* moeder|gezin zwanger*|geboorte; nu niet zwanger;
    stevig ouderschap; tienermoeder*; zwangere* zorgen|kwetsba*|geld; prenataal huisbezoek*;
    jonge moeders; tienerzwangerschap; VoorZorg`,
  'postnatal-mood': `
    postpartum*; postnatale depressie*; somber* moeder|bevalling; moeder huil*|somber|depress*;
    babyblues; kraamtranen; kraamvrouwentranen; huilende moeder; postpartum depressie;
    somber* moeder|mama|kraam*; psychisch* moeder|kraamvrouw; postpartum depressie`,
  'parent-baby-bonding': `
    hechting ouder|baby|moeder|bevorder|stimuleer;
    ouder baby band|hechting|contact|troosten|signalen; huid-op-huid; infant mental health; IMH;
    huilbaby*; kangoeroe*; buidelen; troost* baby; moeder-baby*; ouder-kind*`,
};
