import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const bundles = ['dist/extension.js', 'dist/libraries.js', 'dist/prose.js', 'dist/cli.js'];

// `npm test` builds before it tests.
describe('what is shipped', () => {
  for (const path of bundles) {
    it(`P3: ${path} holds nothing that could run a text as code`, function () {
      if (!existsSync(join(root, path))) this.skip();
      const code = readFileSync(join(root, path), 'utf8');
      deepEqual(code.match(/\beval\s*\(|\bFunction\s*\(|=\s*Function\b|\bnew\s+Function\b/g), null);
    });

    it(`P4: ${path} holds no network module and no process of another program`, function () {
      if (!existsSync(join(root, path))) this.skip();
      const required = [...readFileSync(join(root, path), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!.replace(/^node:/, ''));
      ok(required.includes('path'));
      deepEqual(required.filter((name) => /^(?:https?|http2|net|tls|dgram|dns|inspector|child_process|cluster|vm|worker_threads)(?:\/|$)/.test(name)), []);
    });
  }

  it('T10: what activation loads is at most 500 KB, the package at most 1 MB', function () {
    const vsix = join(root, 'out', 'referral-notes.vsix');
    if (!existsSync(vsix)) this.skip();
    ok(statSync(join(root, 'dist', 'extension.js')).size <= 500 * 1024);
    ok(statSync(vsix).size <= 1024 * 1024);
  });

  it('the command line can be run as it is', function () {
    if (!existsSync(join(root, 'dist/cli.js'))) this.skip();
    equal(readFileSync(join(root, 'dist/cli.js'), 'utf8').slice(0, 19), '#!/usr/bin/env node');
  });
});
