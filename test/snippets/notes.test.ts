import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { circles, companyStages, recordTypes, roleChannels, roleStatuses, schemas, type RecordType } from '../../src/core/records/schemas';
import { verbs } from '../../src/core/records/verbs';
import { expand, type Expansion, type Fill, type Stop } from './expand';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const file = join(import.meta.dirname, '..', '..', 'snippets', 'notes.code-snippets');
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

const kinds = ['ask', 'check-in', 'update', 'thanks', 'share', 'maintain', 'intro', 'insight', 'feedback', 'direct', 'reconnect', 'reply-to-no'];
const channels = ['email', 'linkedin', 'invite', 'text'];
const cadences = ['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly', 'none'];
const ratings = ['1', '2', '3', '4', '5'];

/** What composing would fill in, long enough to be honest about length. */
const filled: Record<string, string> = {
  'name': 'Priya Raman',
  'first-name': 'Priya',
  'company': 'Northwind',
  'role': 'Senior Platform Engineer',
  'role-url': 'https://northwind.example.com/jobs/1234',
  'met': 'Shared an on-call rota at Initech, 2019-2022',
  'me': 'Mara Oyelaran',
  'pitch': 'I build the platforms that other engineers ship on.',
  'highlight': 'cut the time to deploy from 50 minutes to 6',
  'resume': 'https://example.com/mara.pdf',
};

const variables = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '21', TM_FILENAME_BASE: 'priya-raman' };

function expanded({ body }: Snippet, fill?: Fill): Expansion {
  return expand(body.join('\n'), variables, fill);
}

function find(prefix: string): Snippet {
  return snippets.find(([, snippet]) => snippet.prefix === prefix)?.[1] ?? assert.fail(`no snippet ${prefix}`);
}

function choicesOf(prefix: string): string[][] {
  return expanded(find(prefix)).stops.flatMap(({ choices }) => (choices ? [[...choices]] : []));
}

/** The text of a message block, with its placeholders filled. */
function messageOf(text: string): { readonly info: string; readonly body: string } {
  const [, info = '', body = ''] = /^```message (.*)\n([^]*?)\n```\n$/.exec(text) ?? assert.fail(text);
  return { info, body: body.replace(/\{\{([^}]*)\}\}/g, (_, name: string) => filled[name] ?? assert.fail(`no placeholder ${name}`)) };
}

describe('every snippet', () => {
  for (const [title, snippet] of snippets) {
    it(`${title}: expands, and ends at $0`, () => {
      const { text, stops } = expanded(snippet);
      assert.deepEqual(stops.map(({ number }) => number).sort((a, b) => a - b), stops.map((_, index) => index));
      assert.doesNotMatch(text, /\$|\t|[ \t]\n/);
    });
  }

  it('has a prefix of its own and one line that says what it is', () => {
    assert.equal(new Set(snippets.map(([, { prefix }]) => prefix)).size, snippets.length);
    for (const [, { prefix, description }] of snippets) {
      assert.match(prefix, /^rn-[a-z-]+$/);
      assert.match(description, /^[A-Z][^\n]{10,99}[^.]$/);
    }
  });
});

describe('note snippets', () => {
  const frontMatterOf = (type: RecordType, fill?: Fill): Record<string, unknown> => {
    const [, yaml = ''] = /^---\n([^]*?)\n---\n/.exec(expanded(find(`rn-${type}`), fill).text) ?? assert.fail();
    return parse(yaml) as Record<string, unknown>;
  };

  for (const type of recordTypes) {
    it(`${type}: its front matter is YAML with keys of its type, and every text has a value`, () => {
      const { type: written, ...fields } = frontMatterOf(type);
      assert.equal(written, type);
      const known: Record<string, unknown> = schemas[type].shape;
      for (const [key, value] of Object.entries(fields)) {
        assert.ok(key in known, key);
        assert.ok(value !== null && value !== '', key);
      }
    });

    it(`${type}: every choice is a valid value of its key`, () => {
      const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = schemas[type].shape;
      for (const stop of expanded(find(`rn-${type}`)).stops) {
        for (const value of stop.choices ?? []) {
          const key = stop.before.replace(/:.*$/, '');
          const fill: Fill = ({ number }) => (number === stop.number ? value : undefined);
          assert.ok(shape[key]?.safeParse(String(frontMatterOf(type, fill)[key])).success, `${key}: ${value}`);
        }
      }
    });

    it(`${type}: can fill an empty file`, () => {
      assert.equal(find(`rn-${type}`).isFileTemplate, true);
    });
  }

  it('offer exactly the values there are', () => {
    const sorted = (lists: readonly (readonly string[])[]): string[][] => lists.map((list) => [...list].sort());
    assert.deepEqual(sorted(choicesOf('rn-person')), sorted([circles, ratings, ratings, ratings, ratings, cadences]));
    assert.deepEqual(sorted(choicesOf('rn-company')), sorted([ratings, companyStages]));
    assert.deepEqual(sorted(choicesOf('rn-role')), sorted([roleStatuses, roleChannels]));
    assert.deepEqual(sorted(choicesOf('rn-profile')), sorted([['active', 'over']]));
    assert.deepEqual(sorted(choicesOf('rn-template')), sorted([[...kinds, 'playbook'], channels]));
  });

  it('the profile has the three pitches', () => {
    const headings = expanded(find('rn-profile')).text.match(/^## .*$/gm);
    assert.deepEqual(headings, ['## Pitch: one line', '## Pitch: short', '## Pitch: long']);
  });
});

describe('log and task snippets', () => {
  const verbsOf = (...actors: string[]): string[] => verbs.filter(({ actor }) => actors.includes(actor)).map(({ verb }) => verb);

  it('offer the verbs of the table, in its order', () => {
    assert.deepEqual(choicesOf('rn-log'), [verbsOf('both', 'you', 'they')]);
    assert.deepEqual(choicesOf('rn-log-role'), [verbsOf('role')]);
    assert.deepEqual(choicesOf('rn-log-ask'), [verbsOf('you').filter((verb) => verb.startsWith('asked')), channels]);
    assert.deepEqual(choicesOf('rn-log-screen'), [ratings]);
  });

  it('write today', () => {
    assert.equal(expanded(find('rn-log')).text, '- 2026-11-21 met ');
    assert.equal(expanded(find('rn-log-ask')).text, '- 2026-11-21 asked [[Company - Role]] by email');
    assert.equal(expanded(find('rn-log-screen')).text, '- 2026-11-21 screen 1/5 ');
    assert.equal(expanded(find('rn-task')).text, '- [ ] 2026-11-21 what to do');
    assert.equal(expanded(find('rn-task-due')).text, '- [ ] what to do 📅 2026-11-21');
  });
});

describe('message snippets', () => {
  const messages = snippets.filter(([, { body }]) => body[0]?.startsWith('```message'));
  const kindOf = ({ body }: Snippet): string => / kind=(\S+)/.exec(body[0] ?? '')?.[1] ?? assert.fail(body[0]);
  const of = (...wanted: string[]) => messages.filter(([, snippet]) => wanted.includes(kindOf(snippet)));
  const isInvite = ({ body }: Snippet): boolean => body[0]?.includes(' via=invite') ?? false;

  it('are there for every kind', () => {
    assert.deepEqual([...new Set(messages.map(([, snippet]) => kindOf(snippet)))].sort(), [...kinds].sort());
  });

  for (const [title, snippet] of messages) {
    const { text } = expanded(snippet);
    const { info, body } = messageOf(text);

    it(`${title}: is one fence, with a kind, a channel and placeholders that exist`, () => {
      assert.equal(text.match(/^ {0,3}(?:```|~~~)/gm)?.length, 2);
      assert.match(info, /^kind=[a-z-]+ via=[a-z]+(?: role="\[\[[^\]]+\]\]")?$/);
      assert.equal(/\{\{/.test(body), false);
    });

    it(`${title}: greets by name, signs, is short, and demands nothing`, () => {
      assert.match(body, /^Hi Priya,/);
      assert.match(body, /Mara Oyelaran$/);
      assert.doesNotMatch(body, /\basap\b|you owe|I expect|need you to|must|urgent|!|touch base|pick your brain|to whom/i);
      assert.ok(body.split(/\s+/).length <= 150, `${body.split(/\s+/).length} words`);
    });

    it(`${title}: names the role it links, and links the role it names`, () => {
      const linksRole = info.includes('role=');
      assert.equal(snippet.body.some((line) => line.includes('{{role}}')), linksRole);
    });
  }

  it('offer every channel that suits them: an invitation has snippets of its own', () => {
    for (const [, snippet] of messages) {
      const offered = expanded(snippet).stops.filter(({ before }) => before.endsWith('via=')).map(({ choices }) => choices);
      assert.deepEqual(offered, isInvite(snippet) ? [] : [channels.filter((channel) => channel !== 'invite')]);
    }
    assert.ok(messages.some(([, snippet]) => isInvite(snippet)));
  });

  for (const [title, snippet] of messages.filter(([, candidate]) => isInvite(candidate))) {
    it(`${title}: is at most 200 characters, whatever fits the stops`, () => {
      const answer = ({ number, before }: Stop): string | undefined => (number === 0 || before.includes('[[') ? undefined : 'our on-call rota at Initech');
      for (const fill of [() => undefined, answer]) {
        const { body } = messageOf(expanded(snippet, fill).text);
        assert.ok(body.length <= 200, `${body.length}: ${body}`);
        assert.doesNotMatch(body, /\n|\?/);
      }
    });
  }

  it('that ask, ask one thing', () => {
    for (const [title, snippet] of of('ask', 'check-in', 'intro', 'insight', 'feedback', 'direct').filter(([, candidate]) => !isInvite(candidate))) {
      assert.equal(messageOf(expanded(snippet).text).body.match(/\?/g)?.length, 1, title);
    }
  });

  it('that ask, leave a way out and say thanks', () => {
    for (const [title, snippet] of of('ask', 'check-in', 'intro', 'insight', 'feedback', 'direct').filter(([, candidate]) => !isInvite(candidate))) {
      const { body } = messageOf(expanded(snippet).text);
      assert.match(body, /\b[Tt]hank/, title);
      assert.match(body, /is fine|completely fine|perfectly fine|no harm done|I understand|I will understand/, title);
    }
  });

  it('that ask someone they know, say how they know each other before the question', () => {
    for (const [title, snippet] of of('ask', 'intro', 'insight', 'feedback').filter(([, candidate]) => !isInvite(candidate))) {
      const source = snippet.body.join('\n');
      assert.ok(source.includes('{{met}}') && source.indexOf('{{met}}') < source.indexOf('?'), title);
    }
  });

  it('that only give, ask nothing', () => {
    for (const [title, snippet] of of('share', 'maintain', 'update', 'thanks', 'reply-to-no', 'reconnect')) {
      assert.doesNotMatch(messageOf(expanded(snippet).text).body, /\?|could you|would you|can you|referral (?:for|to)/i, title);
    }
  });

  it('an ask names role and company, why them, why you, and brings what is needed', () => {
    const source = find('rn-ask').body.join('\n');
    for (const name of ['role', 'company', 'role-url', 'highlight', 'resume']) assert.ok(source.includes(`{{${name}}}`), name);
  });

  it('a check-in asks whether it was submitted', () => {
    for (const [title, snippet] of of('check-in')) assert.match(messageOf(expanded(snippet).text).body, /submit[^?.]*\?/, title);
  });
});
