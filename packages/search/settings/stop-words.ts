/**
 * Dutch words that say nothing about a vacancy, and those that every vacancy is full of. Words that
 * mean something in care stay out: `ok` (operatiekamer), `ic`, `was` (wasgoed), `werk`.
 */
export const STOP_WORDS: readonly string[] = (
  'aan al alle als altijd bij daar dan dat de den der deze die dit door dus een eens en er etc ' +
  'geen haar had heb hebben heeft hem het hier hij hun ik in is ja je jij jou jouw jullie kan ' +
  'kun kunnen maar me meer met mij mijn naar niet nog nu of om omdat onder ons onze ook op over ' +
  'te tegen tot uit van veel voor want wat we wel wie wij wil wilt word worden wordt zal ze zich ' +
  'zij zijn zo zou zowel u uw ' +
  'vacature vacatures baan banen gezocht gevraagd zoek zoeken'
).split(' ');
