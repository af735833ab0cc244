import { deepEqual } from 'node:assert/strict';
import type { Files } from '../../../../support/notes';
import { proseIn } from '../../../../../src/prose/prose';
import { accused, linted, missed, type Written } from '../linting';

const found = (code: string, text: string, written: Written = {}): string[] => linted(text, written).pointed.filter((each) => each.startsWith(`message/${code} `)).map((each) => each.slice(each.indexOf('«')));

describe('generic', () => {
  const named = (text: string, written: Written = {}): boolean => !linted(text, written).codes.includes('generic');

  it('P1: an ask names the role and the company', () => {
    deepEqual(['Would you refer me for Platform Engineer at Northwind?', 'Would you refer me as platform engineer to NWF?', 'Would you refer me? https://northwind.example.com/jobs/7', 'Would you refer me for {{role}} at {{company}}?'].filter((each) => !named(each)), []);
    deepEqual(['Would you refer me for any opening at your company?', 'Would you refer me at Northwind?', 'Would you refer me as Platform Engineer?', 'Do you know of a job?', 'Would you refer me for Platform Engineer at Gridmoor?'].filter((each) => named(each)), []);
  });

  it('P1: where no role is given, one of the notes or “the … role” names it', () => {
    deepEqual([named('Would you refer me for Platform Engineer at Northwind?', { isAboutRole: false }), named('Would you refer me for the Data Engineer role at Northwind?', { isAboutRole: false }), named('Would you refer me for any role at Northwind?', { isAboutRole: false })], [true, true, false]);
  });

  it('asks less of other kinds', () => {
    deepEqual([named('May I ask about your team?', { kind: 'insight' }), named('How is the industry?', { kind: 'insight' }), named('Could you introduce me to Jon Bell?', { kind: 'intro' }), named('Could you introduce me to someone?', { kind: 'intro' }), named('Is my letter to Northwind clear?', { kind: 'feedback' }), named('Is my letter clear?', { kind: 'feedback' })], [true, false, true, false, true, false]);
  });

  it('leaves a blank that will name it to the rule about blanks', () => {
    const files: Files = { 'companies/Northwind.md': '# nothing\n', 'people/Priya.md': '---\ntype: person\nname: Priya Raman\n---\n' };
    deepEqual(linted('Thank you for our rota, I care about nights. Would you refer me for {{role}} at {{company}}? If not, fine.', { isAboutRole: false, files }).codes, ['placeholder']);
  });
});

describe('order', () => {
  it('P11: recalls how they know each other before it asks', () => {
    deepEqual(found('order', 'Hi Priya, would you refer me for Platform Engineer at Northwind? We shared a rota at Initech. Thank you!'), ['«refer»']);
    deepEqual(missed('order', 'intro', ['Hi Priya, could you introduce me to Jon? I still remember our rota at Initech.']), []);
    deepEqual(missed('order', 'feedback', ['Hi Priya, would you read my page and tell me what you think? We planned a whole year together once.']), []);
    deepEqual(accused('order', 'ask', ['Hi Priya, we shared a rota at Initech. Would you refer me?', 'Hi Priya, would you refer me, as you did when we were at Initech?', 'Hi Priya, would you refer me? Thank you for our talk.', 'Hi Priya, great session last night. Would you refer me? I remember it well.', 'Hi Priya, could you forgive my silence? I remember our rota. Would you refer me?']), []);
  });

  it('P17: begins a letter with a greeting, in whatever words', () => {
    deepEqual(found('order', 'I would like to apply at Northwind. Could we talk?', { kind: 'direct', via: 'email' }), ['«I»']);
    for (const greeting of ['Hi Priya,', 'Dear Ms Raman,', 'Priya!', 'Good evening,', 'Salut Priya,', '{{first-name}},', 'Hey,', 'Darling Priya –', 'Ms Raman:\n', 'Morning!', 'Oskar,\n']) deepEqual(found('order', `${greeting} would you have time for a call?`, { kind: 'direct', via: 'email' }), [], greeting);
    deepEqual(found('order', 'Would you have time for a call?', { kind: 'direct', via: 'text' }), []);
  });
});

describe('too-long', () => {
  it('P12: counts what is sent, by the way it is sent', () => {
    const of = (words: number): string => Array.from({ length: words }, () => 'word').join(' ');
    deepEqual([found('too-long', of(81), { kind: 'maintain', via: 'text' }), found('too-long', of(80), { kind: 'maintain', via: 'text' }), found('too-long', of(151), { kind: 'maintain', via: 'linkedin' }), found('too-long', of(150), { kind: 'maintain', via: 'linkedin' }), found('too-long', of(221), { kind: 'maintain', via: 'email' }), found('too-long', of(220), { kind: 'maintain', via: 'email' })], [['« word»'], [], ['« word»'], [], ['« word»'], []]);
    deepEqual([found('too-long', 'x'.repeat(201), { kind: 'maintain', via: 'invite' }), found('too-long', 'x'.repeat(200), { kind: 'maintain', via: 'invite' })], [['«x»'], []]);
    deepEqual(found('too-long', 'x'.repeat(201), { kind: 'maintain', via: 'invite', settings: { inviteCharacters: 300 } }), []);
    deepEqual(found('too-long', `${'🙂'.repeat(200)}x`, { kind: 'maintain', via: 'invite' }), ['«x»']);
    deepEqual(found('too-long', of(500), { kind: 'maintain' }), []);
  });
});

describe('placeholder', () => {
  it('finds what notes do not fill, and blanks of other makes', () => {
    deepEqual(found('placeholder', 'Dear {{first-name}}, {{why}}, {{nonsense}}', { kind: 'share' }), ['«{{why}}»', '«{{nonsense}}»']);
    for (const blank of ['[Name]', '[Your Name]', '[company]', '[Company Name]', '[hiring manager]', '[your office]', '[link]', '[date]', '[insert a story]', '[funny story here]', '<hiring manager>', '<your name>', '{company}', '{first name}', '(insert reason)', '____', 'TODO', 'XXX', 'TBD', '[...]']) {
      deepEqual(found('placeholder', `Hi Ana, here is ${blank} for you.`, { kind: 'share' }), [`«${blank}»`], blank);
    }
    deepEqual(found('placeholder', 'Hi Ana,\n\n…\n\nHanna', { kind: 'share' }), ['«…»']);
  });

  it('lets brackets pass that stand for something else', () => {
    deepEqual(accused('placeholder', 'share', [
      'See [Platform Engineer](https://example.com) and [1].', 'It says [sic] so.', 'Wash up [or don’t].', 'I watched it with the sound off [the baby next door].', '- [x] done\n- [ ] to do [gently!]', 'He wrote “TODO: find out” on the board.', 'I {almost} forgot.', 'I <3 it.', 'Size XXL, kisses xxx.', 'My to-do list is long.', 'Well… that was it.', '…which I have done.', 'The snake_case__name stays.', '[Company][1] is a link.',
    ]), []);
  });
});

describe('prose', () => {
  const slips = (text: string, kind: Written['kind'] = 'maintain'): string[] => found('prose', text, { kind, around: { prose: proseIn } });

  it('finds doubled words and wrong articles', () => {
    deepEqual(slips('On the the night train I read a honest book and an useful one, and I I laughed.'), ['«the the»', '«I I»', '«a»', '«an»']);
    deepEqual(slips('We met on the\nthe train.'), ['«the\nthe»']);
  });

  it('lets good words pass: twice for a reason, names, letters, numbers', () => {
    deepEqual([
      'I know that that was what I had had.', 'It was very very good, so so good.', 'I gave her her book.', 'Thank you, thank you!', 'Hanna Hanna Verbeek said so.', 'It took an hour, a unit, an MBA, a European, an SRE, an sre, a one-off, an 8-person team, a sql query and a user.', 'Plan a is better.', 'It is a long long way.', 'Hanna\n\nHanna Verbeek',
    ].flatMap((each) => slips(each)), []);
  });

  it('does not join the words around a quotation or an address', () => {
    deepEqual(slips('He said “no” said nobody. The `code` the end. An “honest” man wrote an https://example.com page.'), []);
  });

  it('says nothing before it is loaded', () => deepEqual(found('prose', 'The the end of it is here for you.', { kind: 'maintain' }), []));
});

describe('pasted', () => {
  it('P14: names those others, three at most', () => {
    const texts = linted('Hi Priya.', { kind: 'maintain', around: { lookalikes: ['Ana', 'Ben', 'Cleo', 'Dan'] } }).findings;
    deepEqual(texts.map(({ rule }) => rule.code), ['pasted']);
    deepEqual(JSON.stringify(texts[0]!.text).includes('Dan'), false);
  });
});
