import { equal, ok } from 'node:assert/strict';
import { pageHtml } from '../../../src/dashboard/html';

const parts = { cspSource: "'self' https://*.vscode-cdn.net", nonce: 'abc123', scriptUri: 'https://x.vscode-cdn.net/dashboard.js', styleUri: 'https://x.vscode-cdn.net/dashboard.css', title: 'Dashboard', lang: 'en' };

describe('the page that the editor is given', () => {
  it('P4: may load its own style and run its one script, and nothing from anywhere else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(pageHtml(parts))?.[1]?.replaceAll('&#39;', "'");
    equal(policy, "default-src 'none'; script-src 'nonce-abc123'; style-src 'self' https://*.vscode-cdn.net; base-uri 'none'; form-action 'none'");
    equal(pageHtml(parts).match(/<script/g)?.length, 1);
    ok(!/\son\w+=|<style|\sstyle=|javascript:/.test(pageHtml(parts)));
  });

  it('P9: takes every text as a text', () => {
    const page = pageHtml({ ...parts, title: '</title><script>alert(1)</script>', lang: 'en"><script>', scriptUri: 'https://x/a.js?a=1&b="2"' });
    equal(page.match(/<script/g)?.length, 1);
    ok(page.includes('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>'));
    ok(page.includes('src="https://x/a.js?a=1&amp;b=&quot;2&quot;"'));
  });
});
