import type { GroupPhrases } from './phrase.ts';

export const mentalHealthPhrases: GroupPhrases = {
  'recovery-oriented-care': `
    herstelgericht*; herstelondersteun*;
    herstel cliënt|persoonlijk|proces|eigen begeleid|ondersteun|steun; herstelvisie;
    persoonlijk herstel; herstelproces*; leven weer oppak*|vorm|grip; herstelgericht;
    herstelondersteunend; herstel* cliënt*|ondersteun|werk|eigen|visie|proces; krachtgericht*;
    eigen kracht cliënt*|herstel*;
    herstelplan*; herstel* werk|gedachte|visie|uitgangspunt; hersteltraject*; regie leven terug|hernemen`,
  'psychiatric-observation': `
    psychiatrisch observ*|beeld|toestandsbeeld; toestandsbeeld*; psychiatrische observatie;
    observeer stemming|gedrag|psychisch; symptomen signaleer|observeer|psychiatr*;
    psychiatrische verpleegkunde; stemming gedrag observeer|rapporteer; klinische psychiatrie;
    psychiatrische ziektebeeld*`,
  'crisis-intervention': `
    crisis*; crisisdienst*; crisisopvang; crisisbeoordeling*; crisissituatie*; acute psychiatrie;
    IHB; IHT; HIC; high intensive care; acuut psychiatrisch; crisisinterventie*;
    intensive home treatment; ontregeld*; bij een crisis; crisissituaties; crisis handelen;
    acuut* psychisch*|psychiatrisch*|situatie*; acute nood; crisisgevoelig*; spoedhulp`,
  'suicide-prevention': 'suïcid*; suicid*; zelfdoding*; zelfmoord*; 113; suïciderisico',
  'relapse-plan': `
    signaleringsplan*; terugval* signaal|signalen|plan|voorkom|herken|preventie;
    terugvalpreventie*; crisiskaart; vroegsignaler*; signalen terugval; crisisplan*;
    signaleren|voortekenen terugval; veiligheidsplan suïcid*; waarschuwingssignalen`,
  'addiction-support': `
    verslav*; verslaafd*; alcohol*; drugs*; middelen* gebruik|problematiek|misbruik;
    middelengebruik; gokken; verslavingszorg; drank*; afkick*; detox*; middelenmisbruik; cannabis;
    verslaving; verslaafde`,
  'psychosis-support': `
    psychotisch*; stemmen hoor*; schizofreni*; waan*; hallucin*; psychosegevoelig*;
    vroege psychose; psychose; psychotische; psychose*`,
  'assertive-outreach': `
    FACT; fact-team; bemoeizorg*; outreachend*; epa;
    ernstige psychiatrische|psychische aandoening*|problem*|kwetsba*; zorgmijd*; act-team;
    zoekt ze|hen|cliënten|mensen op straat|thuis|flat; zoekt op straat|portiek|park; outreachend;
    zorgwekkende zorgmijders`,
  'psycho-education': `
    psycho-educatie; psycho educatie; psychoeducatie;
    uitleg klacht*|diagnose|stress|aandoening|ziektebeeld|ziekte cliënt|naasten|geef|psych*;
    voorlichting psychisch*|ziektebeeld|diagnose; uitleg wat stress|angst|depressie doet;
    familie-educatie; psycho-educatieve groep; uitleggen diagnose`,
  'cognitive-behavioural-techniques': `
    cognitie* gedrag*; cgt; cognitieve gedragstherap*; gedragstherapeutisch*; ACT therapie;
    gedachte onderzoek|uitdaag; exposure*; gedragstherapie; vgct; schematherapie;
    oplossingsgericht* technieken; protocollaire behandeling*`,
  'psychological-assessment': `
    psychologisch onderzoek; psychodiagnosti*; diagnosti* psycholog*|onderzoek|uitvoer|afneem;
    testafname; iq*; neuropsychologisch onderzoek; intelligentieonderzoek;
    testen|test|vragenlijst afneem psycholog*|diagnos*; diagnostiek; persoonlijkheidsonderzoek`,
  'psychological-treatment': `
    psychologisch* behandel*; emdr; psychotherap*; behandel cliënt|patiënt psych*;
    behandelingen individueel|groep; therapie gesprek* behandel; behandelaar individuele;
    traumabehandeling; behandelgesprek*; psychologische behandeling; EMDR`,
  'compulsory-care-law': `
    wvggz; wet verplichte ggz; crisismaatregel*; zorgmachtiging*; verplichte zorg; dwangzorg;
    gedwongen opname*; dwang en drang; onvrijwillige opname; Wvggz`,
  'peer-support': `
    ervaringsdeskundig*; eigen ervaring inzet|gebruik|herstel|delen|steun; ervaringskennis;
    lotgenoot*; ervaringswerker; peer support; lotgenoten; ervaringsdeskundige;
    eigen ervaring inzetten;
    eigen ervaring* inzet|herstel*|gebruik; ervaringsdeskundig* inzet|ben|bent; herstelproces doorgemaakt|zelf`,
  'forensic-care': `
    forensisch*; tbs*; gedetineerd*; reclassering*;
    justitie* titel|kader|maatregel|achtergrond|contact; strafbaar; fpk; fpa; justitieel*;
    delict*; detentie; reclasseringstoezicht`,
  'risk-assessment': `
    risicotaxatie*; risico taxeer|geweld|recidive|inschat gevaar*|agressie|geweld; delictgevaar;
    recidiverisico; hkt-r; start-av; riscotaxatie; taxatie risico; risico-inschatting geweld`,
  'eating-disorder-support': 'eetstoornis*; anorexia*; boulimia*; eetprobl*; eetbuien',
  'personality-disorder-support': `
    borderline; persoonlijkheidsstoornis*; persoonlijkheidsproblem*; zelfbeschadig*;
    automutilatie; heftige emoties; emotieregulatie*; DGT; vers-training;
    persoonlijkheidsproblematiek; zelfverwond*`,
  'mood-anxiety-support': `
    somber*; depressi*; angst*; stemming|stemmings somber|stoornis; angst somber;
    stemmingsstoornis*; angststoornis*; dwangstoornis*; paniek*; burn-out klacht*|patiënt;
    stemmingsklacht*; stress slapelo*|angst|somber; depressie; angststoornis; angstklachten`,
  'gerontopsychiatry-care': `
    gerontopsychiatri*; ouderenpsychiatrie; gp-afdeling; ouderen psychiatr*; geronto*;
    oudere psychiatrische|psychisch* problem*|aandoening|kwetsba*|klacht`,
  'dual-diagnosis-support': `
    dubbele diagnose*; dubbel diagnose;
    psychiatri*|psychisch* verslaving|drugs|alcohol|drank|middelen*; dubbele problematiek;
    dd-cliënten; verslaving psychiatri*|psychisch*; triple problematiek;
    psychiatri* middelengebruik|drank|drugs|verslaving*; dubbele diagnose`,
  'somatic-screening': `
    somatisch* screen*|controle|onderzoek|zorg psychiatr*|ggz;
    bijwerking* medic*|let|controleer|monitor|psychiatr*|volg|signaleer|metabool; metabool*;
    lichamelijk* controle ggz|psychiatr*|cliënt*|screening; leefstijlscreening;
    somatische screening; lithiumcontrole; lichamelijke gezondheid cliënt* psychiat*|ggz;
    bloeddruk gewicht bijwerking*;
    somati* let|houd|controle*|bewaak|oog; lichamelijke gezondheid|controles cliënt*|patiënt*|bewaak|doe|voer`,
  sociotherapy: `
    sociotherap*; milieutherap*; behandelgroep leefklimaat; therapeutisch leefmilieu; leefmilieu;
    behandelmilieu`,
  'online-treatment-modules': `
    e-health*; ehealth*; online behandel*|module*|programma|therapie; blended*; minddistrict;
    therapieland; e-healthmodule*; e-health; beeldbellen behandel; digitale module*;
    online modules`,
  'arts-therapies': `
    vaktherap*; beeldend therap*; muziektherap*; dramatherap*; danstherap*; speltherap*;
    creatieve therapie; creatief therapeut; beeldende therapie`,
  'psychomotor-therapy': 'psychomotorisch*; pmt; pmt-er; psychomotore*',
  'relaxation-exercises': `
    ontspanning* oefen*|leer|train|geef; mindfulness*; ademhaling* oefen*; ontspanningsoefening*;
    ontspanningstraining; yoga; relaxatie*; ademhalingsoefening*; mindful*; bodyscan`,
  'recovery-groups': `
    herstelgroep*; herstelwerkgroep*; wrap; herstelcursus*; herstelacademie; zelfhulpgroep*;
    herstelcollege; herstelgroepen`,
};
