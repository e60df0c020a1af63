import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { mailboxOf } from './mailbox.ts';

it.each([
  ['noor@zorg.example', 'noor@zorg.example'],
  [' Noor@Zorg.Example ', 'noor@zorg.example'],
  ['noor+werk@zorg.example', 'noor@zorg.example'],
  ['noor.maas@zorg.example', 'noor.maas@zorg.example'],
  ['N.oor+x.y@googlemail.com', 'noor@gmail.com'],
])('%s lands in %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});

test('a tag and capitals never make another mailbox', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(word, word, (name, tag) => {
      const tagged = `${name.toUpperCase()}+${tag}@Zorg.example`;
      expect(mailboxOf(tagged)).toBe(mailboxOf(`${name}@zorg.example`));
    }),
  );
});
