import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const programs = ['dist/extension.js', 'dist/libraries.js', 'dist/prose.js', 'dist/cli.js'];
/** What runs in the page of the dashboard. */
const page = 'dist/dashboard.js';

// `npm test` builds before it tests.
describe('what is shipped', () => {
  for (const path of [...programs, page]) {
    it(`P3: ${path} holds nothing that could run a text as code`, function () {
      if (!existsSync(join(root, path))) this.skip();
      const code = readFileSync(join(root, path), 'utf8');
      deepEqual(code.match(/\beval\s*\(|\bFunction\s*\(|=\s*Function\b|\bnew\s+Function\b/g), null);
    });
  }

  for (const path of programs) {
    it(`P4: ${path} holds no network module and no process of another program`, function () {
      if (!existsSync(join(root, path))) this.skip();
      const required = [...readFileSync(join(root, path), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!.replace(/^node:/, ''));
      ok(required.includes('path'));
      deepEqual(required.filter((name) => /^(?:https?|http2|net|tls|dgram|dns|inspector|child_process|cluster|vm|worker_threads)(?:\/|$)/.test(name)), []);
    });
  }

  it(`P4, P9: ${page} asks for nothing, loads nothing, and makes no HTML of a text`, function () {
    if (!existsSync(join(root, page))) this.skip();
    const code = readFileSync(join(root, page), 'utf8');
    deepEqual(code.match(/\brequire\(|\bimport\(|\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|Worker|importScripts)\b/g), null);
    deepEqual(code.match(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|srcdoc|document\.write)\b/g), null);
  });

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
