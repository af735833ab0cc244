import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../src/core/basics/say';
import { historyIn, type Campaign } from '../../../src/core/insights/campaign';
import { followUpsOfPerson } from '../../../src/core/insights/followUps';
import { asTemplate } from '../../../src/core/messages/asTemplate';
import { compose } from '../../../src/core/messages/compose';
import { packetOf, printPacket } from '../../../src/core/messages/packet';
import { mailAddress, outgoing } from '../../../src/core/messages/send';
import { situationOf, suggestionsFor } from '../../../src/core/messages/suggest';
import { channelsFor, playbooksIn, templatesFor } from '../../../src/core/messages/templates';
import type { MessageEntry } from '../../../src/core/records/messages';
import { readRecord } from '../../../src/core/records/read';
import type { Person, Role, Template } from '../../../src/core/records/record';
import { campaign, person, role, type Files } from '../../support/notes';

const on = '2026-11-21';
const profile = '---\ntype: profile\nname: Hanna Verbeek\nheadline: Platform engineer\nresume: cv.pdf\nportfolio: https://example.com/hanna\nhighlights: [Cut pages from 41 to 6 a week]\n---\n## Pitch: one line\nI make on-call boring.\n';
const northwind = '---\ntype: company\nname: Northwind\nchallenges: [Nights, Freight]\nfit: [I know nights]\nhiring: "[[Cleo]]"\n---\n';
const platform = role(['title: Platform Engineer', 'company: "[[Northwind]]"', 'url: https://example.com/job', 'fit: [Ran 120 services]']);
const base: Files = { 'me.md': profile, 'Northwind.md': northwind, 'Platform.md': platform };

function personIn(whole: Campaign, path: string): Person {
  const found = whole.vault.people.find((each) => each.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found;
}

/** What is suggested for ana.md: kind and group, and to whom where it is someone else. */
function suggested(files: Files, day = on): string[] {
  const whole = campaign({ ...base, ...files }, day);
  const ana = personIn(whole, 'ana.md');
  const history = historyIn(whole, ana)!;
  return suggestionsFor(ana, history, followUpsOfPerson(ana, history, whole), whole).map(({ kind, group, person: to }) => [group, kind, ...(to.path === 'ana.md' ? [] : [to.name])].join(' '));
}
const at = (log: readonly string[], fields: readonly string[] = []): Files => ({ 'ana.md': person(log, ['name: Ana Ruiz', 'company: "[[Northwind]]"', ...fields]) });
const rated = ['relationship: 4', 'influence: 4', 'relevance: 4', 'timing: 4'];

describe('what could be written to someone', () => {
  const first = (log: readonly string[], fields: readonly string[] = []): string => suggested(at(log, fields))[0]!;

  it('begins with what is due', () => {
    equal(first(['2026-11-10 asked [[Platform]]']), 'due check-in');
    equal(first(['2026-11-10 asked [[Platform]]', '2026-11-12 agreed']), 'due check-in');
    equal(first(['2026-11-06 asked [[Platform]]', '2026-11-07 agreed', '2026-11-13 checked-in']), 'due update');
    equal(first(['2026-11-19 introduced [[Cleo]]']), 'due thanks');
    equal(first(['2026-11-20 met at the harbour']), 'due share');
    equal(first(['2026-10-01 talked']), 'due maintain');
  });

  it('C8, P25: answers a no with thanks, never with a rebuttal', () => equal(first(['2026-11-10 asked [[Platform]]', '2026-11-20 declined']), 'due reply-to-no'));

  it('C15: takes up the contact first when the last was more than 180 days ago', () => {
    equal(first(['2026-05-01 talked']), 'due reconnect');
    equal(first(['2026-06-01 talked']), 'due maintain');
  });

  it('proposes the ask when they are ready, before what is due later', () => deepEqual(suggested(at(['2026-11-18 shared a talk'], rated)).slice(0, 2), ['due ask', 'due maintain']));

  it('A2, A4, C9: offers the other ways forward where they hesitated', () => {
    const ways = suggested({ ...at(['2026-11-10 asked [[Platform]]', '2026-11-12 hesitated'], rated), 'Cleo.md': person(['2026-11-01 talked'], ['name: Cleo', 'company: "[[Northwind]]"', ...rated]) }).filter((each) => each.startsWith('other way'));
    ok(ways.includes('other way insight'));
    ok(ways.includes('other way feedback'));
    ok(ways.includes('other way direct Cleo'));
  });

  it('holds every kind once for the person, and after a hesitation the ask last', () => {
    const own = suggested(at(['2026-11-10 asked [[Platform]]', '2026-11-12 hesitated'])).filter((each) => !/ [A-Z]/.test(each)).map((each) => each.split(' ').at(-1)!);
    equal(new Set(own).size, own.length);
    equal(own.length, 12);
    deepEqual(own.slice(-2).sort(), ['ask', 'check-in']);
  });

  it('P23: puts the introduction first where they are hardly known and someone could make it', () => {
    const files = { ...at([], ['relationship: 1']), 'Bo.md': person(['2026-11-01 talked'], ['name: Bo', 'relationship: 5', 'knows: "[[ana]]"']) };
    equal(suggested(files).filter((each) => each.startsWith('any'))[0], 'any intro');
    equal(suggested(at([], ['relationship: 1'])).filter((each) => each.startsWith('any'))[0], 'any ask');
  });

  it('C2: knows whether a check-in reminds or asks how it stands, and what thanks are for', () => {
    const situation = (kind: 'check-in' | 'thanks', ...log: string[]) => {
      const whole = campaign({ ...base, ...at(log) }, on);
      return situationOf(kind, undefined, historyIn(whole, personIn(whole, 'ana.md'))!);
    };
    equal(situation('check-in', '2026-11-10 asked [[Platform]]'), 'silent');
    equal(situation('check-in', '2026-11-10 asked [[Platform]]', '2026-11-12 agreed'), 'agreed');
    equal(situation('thanks', '2026-11-10 asked [[Platform]]', '2026-11-12 referred [[Platform]]'), 'referred');
    equal(situation('thanks', '2026-11-12 introduced'), 'introduced');
    equal(situation('thanks', '2026-11-12 talked'), undefined);
  });
});

const template = (kind: string, via: string, title: string, tags = ''): Template => readRecord(`---\ntype: template\nkind: ${kind}\nvia: ${via}\ntitle: ${title}\ntags: [${tags}]\n---\nHi {{first-name}}`, { id: `built-in/${title}`, path: `built-in/${title}` }) as Template;

describe('templates', () => {
  const builtIn = [template('ask', 'email', 'Warm'), template('ask', 'email', 'Value first'), template('ask', 'text', 'Short'), template('check-in', 'email', 'Was it submitted?', 'agreed'), template('check-in', 'email', 'Nudge', 'silent'), template('playbook', 'email', 'Alumni')];
  const titles = (kind: 'ask' | 'check-in', files: Files = {}, situation?: 'silent'): string[] => templatesFor(kind, 'email', builtIn, campaign(files, on).vault, situation).map(({ name }) => name);

  it('are those of a kind and channel', () => deepEqual(titles('ask'), ['Warm', 'Value first']));

  it('give way to the user’s own of the same kind and channel', () => {
    deepEqual(titles('ask', { 'mine.md': '---\ntype: template\nkind: ask\nvia: email\ntitle: Mine\n---\nHi' }), ['Mine']);
    deepEqual(titles('ask', { 'mine.md': '---\ntype: template\nkind: ask\nvia: linkedin\ntitle: Mine\n---\nHi' }), ['Warm', 'Value first']);
  });

  it('C2: come first when they are written for the situation', () => deepEqual(titles('check-in', {}, 'silent'), ['Nudge', 'Was it submitted?']));

  it('say which channels there are', () => deepEqual(channelsFor('ask', builtIn, campaign({}, on).vault), ['email', 'text']));

  it('hold playbooks, of which the user’s own of a name takes the place', () => {
    const mine = { 'p.md': '---\ntype: template\nkind: playbook\ntitle: Alumni\n---\n- [ ] +0d write', 'q.md': '---\ntype: template\nkind: playbook\ntitle: Choir\n---\n- [ ] +0d sing' };
    deepEqual(playbooksIn(builtIn, campaign(mine, on).vault).map(({ id }) => id), ['p.md', 'q.md']);
    deepEqual(playbooksIn(builtIn, campaign({}, on).vault).map(({ name }) => name), ['Alumni']);
  });
});

describe('a draft', () => {
  const whole = campaign({ ...base, ...at([], ['met: Harbour run', 'email: ana@example.com']) }, on);
  const ana = personIn(whole, 'ana.md');
  const [job] = whole.vault.roles as [Role];
  const context = { vault: whole.vault, person: ana, role: job };

  it('is filled from the notes; what they do not say stays, and the first of it is where one goes on', () => {
    const { text, firstBlank } = compose({ body: 'Hi {{first-name}} from {{met}}: {{moment}} {{ role }} at {{company}} {{unknown}} {{pitch}}' }, context);
    equal(text, 'Hi Ana from Harbour run: {{moment}} Platform Engineer at Northwind {{unknown}} I make on-call boring.');
    equal(firstBlank && text.slice(firstBlank.start, firstBlank.end), '{{moment}}');
    equal(compose({ body: 'Hi {{name}}' }, context).firstBlank, undefined);
  });

  it('never takes text of a note for a placeholder', () => equal(compose({ body: '{{met}}' }, { vault: whole.vault, person: { ...ana, fields: { met: '{{resume}}' } } }).text, '{{resume}}'));

  it('becomes a template: what the notes say is a placeholder again, as whole words', () => {
    equal(asTemplate({ text: 'Hi Ana Ruiz, Ana and Anabel: Platform Engineer at Northwind, cv.pdf. Hanna Verbeek' }, context), 'Hi {{name}}, {{first-name}} and Anabel: {{role}} at {{company}}, {{resume}}. {{me}}');
  });

  const entry = (text: string, via: 'email' | 'text' = 'email'): MessageEntry => ({ line: 0, column: 0, endColumn: 0, endLine: 2, kind: 'ask', via, role: undefined, sent: undefined, text, columns: undefined, off: [] });

  it('leaves with its placeholders filled, its subject apart', () => {
    deepEqual(outgoing(entry('Hi {{first-name}}, {{why}}'), context), { text: 'Hi Ana, {{why}}', subject: 'Platform Engineer, Northwind', blanks: 1 });
    deepEqual(outgoing(entry('Subject: Hello\n\nHi'), context), { text: 'Hi', subject: 'Hello', blanks: 0 });
    equal(outgoing(entry('Subject: Hello\n\nHi', 'text'), context).text, 'Subject: Hello\n\nHi');
  });

  it('P9: goes to the mail program with every mark escaped, and never to an address that could say more', () => {
    const letter = outgoing(entry('A & B?\n100 % “ok”'), context);
    equal(mailAddress(ana, letter)?.address, 'mailto:ana@example.com?subject=Platform%20Engineer%2C%20Northwind&body=A%20%26%20B%3F%0D%0A100%20%25%20%E2%80%9Cok%E2%80%9D');
    for (const email of ['', 'ana', 'a@b?bcc=x@y', 'a@b,c@d', 'a@b&cc=c', '<a@b>', 'a b@c']) equal(mailAddress({ ...ana, fields: { email } }, letter), undefined, email);
    deepEqual(mailAddress(ana, { ...letter, text: 'x'.repeat(3000) })?.hasText, false);
    equal(mailAddress(undefined, letter), undefined);
  });
});

describe('P2: the context packet', () => {
  const packet = (files: Files, isThere?: (path: string) => boolean) => {
    const whole = campaign(files, on);
    return packetOf(whole.vault.roles[0]!, whole.vault.people[0], whole, isThere);
  };

  it('P1, P3, P4, P6: holds the role and its posting, why there, why me, lines to forward, papers and what is asked', () => {
    const text = printPacket(packet({ ...base, ...at([]) }), 'plain', english);
    equal(
      text,
      [
        'Platform Engineer at Northwind',
        'The role: Platform Engineer, Northwind',
        'The posting: https://example.com/job',
        'Why this company:\n- Nights\n- Freight',
        'Why me:\n- Ran 120 services\n- I know nights\n- Cut pages from 41 to 6 a week',
        'In two lines:\nPlatform engineer\nI make on-call boring.',
        'To forward as it is: Hanna Verbeek: Platform engineer. Cut pages from 41 to 6 a week. Hanna would like to join Northwind as Platform Engineer.',
        'Résumé: cv.pdf',
        'Portfolio: https://example.com/hanna',
        'What I ask for: Ana, would you refer me for Platform Engineer at Northwind? A no is fine, too.',
      ].join('\n\n'),
    );
    ok(printPacket(packet({ ...base, ...at([]) }), 'markdown', english).startsWith('### Platform Engineer at Northwind\n\n**The role:** Platform Engineer, Northwind\n\n'));
  });

  it('I2: says what is missing, and the note and field it would stand in', () => {
    const { missing } = packet({ 'Platform.md': role(['title: Platform Engineer']) });
    deepEqual(
      missing.map(({ what, record, field }) => [english(what), record?.path, field]),
      [['The posting', 'Platform.md', 'url'], ['Why this company', undefined, 'challenges'], ['Why me', 'Platform.md', 'fit'], ['In two lines', undefined, 'headline'], ['To forward as it is', undefined, 'highlights'], ['Résumé', undefined, 'resume'], ['Portfolio', undefined, 'portfolio']],
    );
  });

  it('P6: a file that is not there is missing; an address is not looked for', () => {
    const { missing } = packet({ ...base, ...at([]) }, () => false);
    deepEqual(missing.map(({ field }) => field), ['resume']);
  });

  it('names the deadline where there is one', () => ok(printPacket(packet({ ...base, 'Platform.md': role(['deadline: 2026-12-01']) }), 'plain', english).includes('Apply by: 2026-12-01')));
});
