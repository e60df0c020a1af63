import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { dependencyFingerprint, filesUnder, fingerprint, isStamped, stamp } from './stamp.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inzetbaar-stamp-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the fingerprint follows contents and names, and nothing else', () => {
  const [a, b] = [join(root, 'a'), join(root, 'b')];
  writeFileSync(a, 'one');
  writeFileSync(b, 'two');
  const before = fingerprint(root, [a, b]);
  expect(fingerprint(root, [b, a])).toBe(before);
  expect(fingerprint(root, [a, b, join(root, 'missing')])).toBe(before);

  writeFileSync(a, 'ones');
  expect(fingerprint(root, [a, b])).not.toBe(before);
  writeFileSync(a, 'one');
  expect(fingerprint(root, [a, b])).toBe(before);
  renameSync(b, join(root, 'c'));
  expect(fingerprint(root, [a, join(root, 'c')])).not.toBe(before);
});

test('what is made from the files is not looked at', () => {
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  writeFileSync(join(root, 'dist', 'out.js'), '');
  writeFileSync(join(root, 'src', 'deep', 'in.ts'), '');
  expect(filesUnder([root, join(root, 'missing')])).toEqual([join(root, 'src', 'deep', 'in.ts')]);
});

test('a stamp holds until the fingerprint changes', () => {
  const file = join(root, 'made', 'stamp');
  expect(isStamped(file, 'x')).toBe(false);
  stamp(file, 'x');
  expect(isStamped(file, 'x')).toBe(true);
  expect(isStamped(file, 'y')).toBe(false);
});

test('only what is asked for makes an installation stale', () => {
  const manifest = (content: object) =>
    writeFileSync(join(root, 'packages', 'domain', 'package.json'), JSON.stringify(content));
  mkdirSync(join(root, 'apps'));
  mkdirSync(join(root, 'packages', 'domain'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  manifest({ name: 'domain', dependencies: { zod: '^4' } });
  const before = dependencyFingerprint(root);

  manifest({ name: 'domain', scripts: { typecheck: 'tsc' }, dependencies: { zod: '^4' } });
  expect(dependencyFingerprint(root)).toBe(before);
  manifest({ name: 'domain', dependencies: { zod: '^5' } });
  expect(dependencyFingerprint(root)).not.toBe(before);
  manifest({ name: 'domain', dependencies: { zod: '^4' } });
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(dependencyFingerprint(root)).not.toBe(before);
});
