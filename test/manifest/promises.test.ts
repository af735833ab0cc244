import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

describe('docs/promises.md', () => {
  it('names tests that are there', () => {
    const rows = readFileSync(join(root, 'docs', 'promises.md'), 'utf8').split('\n').filter((line) => /^\| P\d+ /.test(line));
    ok(rows.length >= 10);
    const missing = rows.flatMap((row) =>
      [...row.matchAll(/`(test\/[^`]+)`((?: “[^”]+”,?)+)/g)].flatMap(([, path, names]) => {
        const source = readFileSync(join(root, path!), 'utf8');
        return [...names!.matchAll(/“([^”]+)”/g)].map(([, name]) => name!).filter((name) => !source.includes(name)).map((name) => `${path!}: ${name}`);
      }),
    );
    deepEqual(missing, []);
    ok(rows.every((row) => /`test\//.test(row)), 'every promise has a test');
  });
});
