const MAX_LENGTH = 60;

/** A name as part of an address: `Zorggroep Ünie & Co` becomes `zorggroep-unie-co`. May be empty. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
}
