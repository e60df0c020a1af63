/** Providers whose mailboxes don't mind dots in the name (their help pages say so). */
const DOTS_DO_NOT_COUNT: readonly string[] = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox that an e-mail address lands in: without a tag (`name+tag@`), in lower case, and without
 * dots where the provider leaves them out. For telling whether two addresses are the same person's;
 * mail goes to the address as it was written.
 */
export function mailboxOf(email: string): string {
  const address = email.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const [name = ''] = address.slice(0, at).split('+');
  if (!DOTS_DO_NOT_COUNT.includes(domain)) return `${name}@${domain}`;
  return `${name.replaceAll('.', '')}@gmail.com`;
}
