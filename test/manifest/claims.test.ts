import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

/** The figures that articles claim for referrals, however they may be written; the ranges by channel are shown with their own n (T2). */
const claims = /\b150 (?:and more )?applications\b|\b12 referrals\b|\b30 applications\b|\b3 interviews\b|\b(?:four|4) times (?:as|more|like)\b|\b4\s?[x×](?=\W|$)|\b(?:six|6)[- ]seconds?\b|LinkedIn says/i;

describe('T3: what others claim', () => {
  it('stands in docs/background.md, as what somebody says, and with the word that it is no promise', () => {
    const page = read('docs', 'background.md');
    const rows = page.split('\n').filter((line) => line.startsWith('| an article'));
    deepEqual(rows.filter((row) => claims.test(row)).length, 4, 'all of them are known here');
    ok(/none is a promise/.test(page));
    deepEqual(page.split('\n').filter((line) => claims.test(line) && !line.startsWith('| an article')), []);
  });

  it('stands in no text of the product, of its templates, or of its sample notes', () => {
    const folders = ['templates', 'media', 'snippets', 'l10n'];
    const texts = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|json)$/.test(path)).map((path) => join(folder, path)));
    ok(texts.length > 60);
    const found = [...texts, 'README.md', 'package.json', 'package.nls.json'].flatMap((path) => read(path).split('\n').filter((line) => claims.test(line)).map((line) => `${path}: ${line}`));
    deepEqual(found, []);
  });
});
