import type { GroupPhrases } from './phrase.ts';

export const disabilityPhrases: GroupPhrases = {
  'intellectual-disability-support': `
    verstandelijk* beperk*; VB; verstandelijk* gehandicapt*; verstandelijke beperking;
    gehandicaptenzorg; syndroom van down; ontwikkelingsleeftijd; verstandelijk beperkte`,
  'mild-disability-support': `
    lvb*; licht verstandelijk*; zwakbegaafd*; lvb; lichtverstandelijk*; laag iq; moeilijk lerend*`,
  'multiple-disability-care': `
    meervoudig beperk*|gehandicapt*|complex*; emb; evmb; meervoudige beperking*; mcg;
    ernstig meervoudig*; zevmb; meervoudige beperking`,
  'challenging-behaviour-disability': `
    sglvb*; sglvg*; moeilijk|zeer gedrag verstandelijk*|beperking;
    intensieve begeleiding gedrag*|woning; vg7; very intensive care; intensief begeleid* gedrag*;
    vg-7; ernstige gedrags*`,
  'supported-communication': `
    gebaren communiceer|praat|gebruik|ondersteun|picto*|spreek|pictogram*; pictogram*; picto*;
    spraakcomputer*; totale communicatie; ondersteunde communicatie; nmg; communicatiehulpmiddel*;
    niet praat|spreekt communic*; gebaren; nonverbaal; non-verbale communicatie;
    lichaamstaal lees; pictogrammen; spraakcomputers; gebaren ondersteunen`,
  'sensory-activities': `
    snoezel*; zintuig*; belevingsactiviteit*; sensorische activiteit*; zintuiglijke; snoezelen`,
  'epilepsy-care': `
    epilep*; toeval herken|handel; aanval* epilep*|noodmedicatie|herken|insult; insult*;
    epileptisch*; noodmedicatie; elke dag een aanval; epilepsie`,
  'restraint-reduction': `
    wet zorg en dwang; wzd*; onvrijwillige zorg;
    dwang voorkom|verminder|afbouw|alternatief|zonder; vrijheidsbeperk*;
    stappenplan dwang|wzd|onvrijwillig; zorgverantwoordelijke; vrijheidsbeperkende maatregel*`,
  'posture-care': `
    houding bed|rolstoel|lig|zit goede|verzorg|zorg|let; lighouding; zithouding; ligorthese*;
    zitorthese*; ligging verzorg|goede|let; houding ligging; posturale zorg; houdingszorg`,
  'relationship-support': `
    seksualiteit*; intimiteit*; relaties en seksualiteit; verliefd*;
    relatie* vriendschap|seksua*|grenzen|liefde; weerbaarheid seksue*; seksuele vorming;
    liefde|seksual*|relatie* praat|gesprek*|bespreek|begeleid|over`,
  'sensory-impairment-support': `
    blind*; slechtziend*; visueel beperk*|handicap*; doof*; slechthorend*; auditief beperk*;
    visuele beperking*; doofblind*; zintuiglijke beperking*; dove; dove cliënt|bewoner|kind*;
    slecht zien`,
  'ageing-with-disability': `
    ouder wordende; oudere beperking|verstandelijk*; ouder worden* beperking|cliënt*;
    ouderen met een beperking; ouder beperking; seniorenwoning beperking;
    oudere bewoners verstandelijk*`,
  'child-day-centre': `
    kinderdagcentrum; kdc; orthopedagogisch dagcentrum; odc; kinderen beperking groep|dag;
    orthopedagogisch kinderdag*; medisch kinderdag*; kinderen met een beperking`,
  'swimming-guidance': 'zwem*; zwembad; hydrotherapie; watergewenning; zwemmen',
  'physical-disability-support': `
    lichamelijk* beperk*|handicap; fokus*; adl-assistent*; rolstoelgebruiker*; dwarslaesie*;
    lichamelijke beperking; motorische beperking; spasm*`,
  'family-with-disability-support': `
    ouders beperking|lvb; ouder verstandelijk|lvb|beperking kind*; gezin* lvb|beperking ouders`,
};
