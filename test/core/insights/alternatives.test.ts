import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../src/core/basics/say';
import { alternativesFor } from '../../../src/core/insights/alternatives';
import { historyIn } from '../../../src/core/insights/campaign';
import { openPathsFor } from '../../../src/core/insights/openPaths';
import { campaign, person, role, type Files } from '../../support/notes';

const at = (company: string, total: number, log: readonly string[] = [], ...fields: string[]) =>
  person(log, [`company: ${company}`, 'relationship: 3', 'influence: 3', 'relevance: 3', `timing: ${total - 9}`, ...fields]);
const base: Files = {
  'Northwind.md': '---\ntype: company\nhiring: ["[[mara]]", "[[Somebody]]"]\n---\n',
  'Platform.md': role(['company: "[[Northwind]]"']),
  'Data.md': role(['company: "[[Northwind]]"']),
};
const ana = (answer: readonly string[], ...fields: string[]): Files => ({ 'ana.md': person(['2026-11-02 asked [[Platform]]', ...answer], ['name: Ana', 'company: "[[Northwind]]"', ...fields]) });
const declined = ana(['2026-11-05 declined']);
const hesitated = ana(['2026-11-05 hesitated']);
const letGo = ana(['2026-11-09 checked-in', '2026-11-16 checked-in']);

function found(files: Files, on = '2026-11-23') {
  const whole = campaign({ ...base, ...files }, on);
  const asked = whole.vault.people.find(({ path }) => path === 'ana.md')!;
  return alternativesFor(asked, historyIn(whole, asked)!, whole);
}
/** The other ways, as `kind whom`, and of an introduction to whom it leads. */
const ways = (files: Files, on?: string): string[] =>
  found(files, on).map(({ kind, person: whom, path }) => [kind, whom.path, ...(path ? [`to ${path.links.at(-1)!.to.path}`] : [])].join(' ').replaceAll('.md', ''));
const whys = (files: Files, kind: string): string[] => found(files).flatMap((each) => (each.kind === kind ? english(each.why) : []));
const mara: Files = { 'mara.md': person([], ['name: Mara', 'company: Northwind']) };

describe('other ways forward', () => {
  it('are none while nothing is answered, or the answer is good', () => {
    for (const answer of [[], ['2026-11-05 replied'], ['2026-11-05 agreed'], ['2026-11-05 referred']]) deepEqual(ways({ ...ana(answer), ...mara, 'ben.md': at('Northwind', 14) }, '2026-11-06'), [], answer.join());
    deepEqual(ways({ 'ana.md': person(), ...mara }), []);
    for (const status of ['paused', 'closed', 'do-not-contact']) deepEqual(ways({ ...ana(['2026-11-05 declined'], `status: ${status}`), ...mara }), [], status);
  });

  it('C7, C9: come in the order of DESIGN', () => {
    const files = { ...mara, 'ben.md': at('Northwind', 14), 'jon.md': person(['2026-10-01 met'], ['relationship: 4', 'knows: "[[mara]]"']) };
    deepEqual(ways({ ...files, ...hesitated }), ['person ben', 'intro jon to mara', 'insight ana', 'feedback ana', 'direct mara']);
    deepEqual(ways({ ...files, ...letGo }), ['person ben', 'intro jon to mara', 'insight ana', 'feedback ana', 'direct mara']);
    deepEqual(ways({ ...files, ...declined }), ['person ben', 'intro jon to mara', 'insight ana', 'direct mara']);
  });

  it('are over with the state', () => {
    deepEqual(ways({ ...hesitated, ...mara }, '2027-02-03'), []);
    deepEqual(ways({ ...ana(['2026-11-05 hesitated', '2026-11-10 talked']), ...mara }), []);
    deepEqual(ways({ ...letGo, ...mara }, '2026-11-22'), []);
    deepEqual(ways({ ...declined, ...mara }, '2027-02-02'), ['insight ana', 'direct mara']);
    deepEqual(ways({ ...declined, ...mara }, '2027-02-03'), []);
  });

  it('are about the role, where it is known', () => {
    ok(found({ ...hesitated, ...mara }).every((each) => each.role?.path === 'Platform.md'));
    for (const about of ['', ' [[A posting]]', ' [[Northwind]]']) {
      const files = { ...mara, 'ana.md': person([`2026-11-02 asked${about}`, '2026-11-05 hesitated'], ['company: Northwind']), 'ben.md': at('Northwind', 14) };
      deepEqual(ways(files), ['person ben', 'insight ana', 'feedback ana', 'direct mara'], about);
      ok(found(files).every((each) => each.role === undefined));
    }
  });

  it('are at the company of the role, and need none', () => {
    const elsewhere = { 'ana.md': person(['2026-11-02 asked [[Platform]]', '2026-11-05 hesitated'], ['company: Contoso']), 'ben.md': at('Contoso', 14), 'cleo.md': at('Northwind', 14) };
    deepEqual(ways(elsewhere), ['person cleo', 'insight ana', 'feedback ana']);
    deepEqual(ways({ 'ana.md': person(['2026-11-02 asked', '2026-11-05 hesitated']), 'ben.md': at('Northwind', 14) }), ['insight ana', 'feedback ana']);
  });

  describe('A5, M4: another person there', () => {
    it('the best score first, three at most, a score with gaps last', () => {
      const others = { 'b.md': at('Northwind', 11), 'c.md': at('Northwind', 14), 'd.md': person([], ['company: Northwind', 'relationship: 5', 'influence: 5', 'relevance: 5']), 'e.md': at('Northwind', 13) };
      deepEqual(ways({ ...hesitated, ...others }).slice(0, 4), ['person c', 'person e', 'person b', 'insight ana']);
      deepEqual(ways({ ...hesitated, 'd.md': others['d.md'], 'b.md': others['b.md'] }).slice(0, 2), ['person b', 'person d']);
      deepEqual(whys({ ...hesitated, 'b.md': others['b.md'], 'c.md': others['c.md'], 'd.md': others['d.md'] }, 'person'), [
        'c could help as well: the score is 14 of 20, and you have not asked them for this.',
        'b could help in time: the score is 11 of 20, so give something first.',
        'd could help as well: rate how well you know them and what their word weighs.',
      ]);
    });

    it('nobody who was asked for it, is put aside, rests, or said no', () => {
      const log = (...lines: string[]) => at('Northwind', 14, lines);
      for (const other of [
        log('2026-11-02 asked [[Platform]]'),
        log('2026-01-02 asked [[Platform]]', '2026-01-03 declined'),
        log('2026-11-02 asked [[Data]]', '2026-11-03 declined'),
        log('2026-11-02 asked [[Data]]', '2026-11-03 hesitated'),
        log('2026-11-01 asked [[Data]]', '2026-11-08 checked-in', '2026-11-15 checked-in'),
        at('Northwind', 14, [], 'status: paused'),
        at('Northwind', 14, [], 'status: do-not-contact'),
        at('Northwinds', 14),
      ]) {
        deepEqual(ways({ ...hesitated, 'ben.md': other }), ['insight ana', 'feedback ana'], other);
      }
    });

    it('whoever was asked for something else, or said no long ago', () => {
      for (const log of [['2026-11-02 asked [[Data]]'], ['2026-01-02 asked [[Data]]', '2026-01-03 declined'], ['2026-11-02 asked-insight [[Platform]]']]) {
        equal(ways({ ...hesitated, 'ben.md': at('Northwind', 14, log) })[0], 'person ben', log.join());
      }
    });

    it('also whom the role names', () => {
      deepEqual(ways({ ...hesitated, 'Platform.md': role(['company: Northwind', 'referrers: ["[[ben]]", "[[ana]]", "[[Nobody]]"]']), 'ben.md': at('Contoso', 14) })[0], 'person ben');
    });
  });

  describe('W1: a warm introduction', () => {
    const jon = (knows: string, ...fields: string[]) => person(['2026-10-01 met'], ['name: Jon', 'relationship: 4', `knows: ${knows}`, ...fields]);
    const intros = (files: Files): string[] => ways({ ...hesitated, ...files }).filter((each) => each.startsWith('intro'));

    it('to whoever decides, and to someone else there; the request goes to the first', () => {
      const files = { ...mara, 'ben.md': person([], ['company: Northwind']), 'jon.md': jon('["[[mara]]", "[[cleo]]"]'), 'cleo.md': person([], ['knows: "[[ben]]"']) };
      deepEqual(intros(files), ['intro jon to mara', 'intro jon to ben']);
      deepEqual(whys({ ...hesitated, ...files }, 'intro'), ['Jon could introduce you on the way to Mara: Jon knows Mara.', 'Jon could introduce you on the way to ben: Jon knows cleo, cleo knows ben.']);
    });

    it('the strongest to any of those who decide', () => {
      const two = { 'Northwind.md': '---\ntype: company\nhiring: ["[[mara]]", "[[ben]]"]\n---\n', ...mara, 'ben.md': person([], ['company: Northwind', 'knows: "[[jon]]"']) };
      deepEqual(intros({ ...two, 'jon.md': jon('"[[ben]]"'), 'joe.md': person(['2026-10-01 met'], ['relationship: 4', 'knows: "[[mara]]"']) }), ['intro jon to ben']);
    });

    it('A5: never through the person, nor to them, nor through someone who rests', () => {
      const known = ana(['2026-11-05 hesitated'], 'relationship: 5', 'knows: "[[mara]]"');
      deepEqual(ways({ ...known, ...mara }), ['insight ana', 'feedback ana', 'direct mara']);
      deepEqual(intros({ 'jon.md': jon('"[[ana]]"') }), []);
      deepEqual(intros({ ...mara, 'jon.md': person(['2026-11-02 asked', '2026-11-05 hesitated'], ['relationship: 4', 'knows: "[[mara]]"']) }), []);
    });

    it('not to someone who was asked already', () => {
      deepEqual(intros({ 'ben.md': person(['2026-01-02 asked [[Platform]]', '2026-01-03 declined'], ['company: Northwind']), 'jon.md': jon('"[[ben]]"') }), []);
    });
  });

  describe('A2, A3: of the person themself only what asks for no favour', () => {
    it('information and feedback after a hesitation or silence', () => {
      deepEqual([ways(hesitated), ways(letGo)], [['insight ana', 'feedback ana'], ['insight ana', 'feedback ana']]);
      deepEqual(whys(hesitated, 'insight'), ['Ana may rather tell you how the team works and what it needs: it asks for no favour.']);
    });

    it('A6: information alone after a no, once they are thanked', () => {
      deepEqual(ways(declined), ['insight ana']);
      deepEqual(whys(declined, 'insight'), ['Once you have thanked Ana, what they know of the team may help, if they like to tell: it asks for no favour.']);
    });

    it('not what they were asked for already', () => {
      deepEqual(ways(ana(['2026-11-20 declined', '2026-11-22 asked-insight'])), []);
      deepEqual(ways(ana(['2026-11-03 asked-feedback', '2026-11-05 hesitated [[Platform]]'])), ['insight ana']);
    });
  });

  describe('A4: writing to whoever decides', () => {
    it('needs no referrer', () => deepEqual(whys({ ...declined, ...mara }, 'direct'), ['Mara decides at Northwind: a short message of your own needs no referrer.']));

    it('is none where it is the person, someone put aside, or who said no', () => {
      deepEqual(ways({ ...hesitated, 'Northwind.md': '---\ntype: company\nhiring: "[[ana]]"\n---\n' }), ['insight ana', 'feedback ana']);
      for (const other of [person([], ['status: closed']), person(['2026-11-03 declined']), person(['2026-01-03 asked [[Platform]]', '2026-01-04 declined']), role()]) {
        deepEqual(ways({ ...hesitated, 'mara.md': other }), ['insight ana', 'feedback ana'], other);
      }
    });
  });

  it('A5: are said without pressing', () => {
    const files = { ...mara, 'ben.md': at('Northwind', 14), 'jon.md': person(['2026-10-01 met'], ['relationship: 4', 'knows: "[[mara]]"']) };
    for (const answered of [declined, hesitated, letGo]) {
      for (const { why } of found({ ...files, ...answered })) ok(!/must|should|refus|reject|fail|again|!/.test(english(why)), english(why));
    }
  });
});

describe('A5: the ways open for a role', () => {
  const open = (files: Files, on = '2026-11-10'): string[] => {
    const whole = campaign({ ...base, ...files }, on);
    return openPathsFor(whole.vault.roles.find(({ path }) => path === 'Platform.md')!, whole).map(({ kind, person: whom }) => `${kind} ${whom.path}`.replace('.md', ''));
  };

  it('are asks on their way, whoever decides, and those who could still be asked', () => {
    deepEqual(open({ ...ana([]), ...mara, 'ben.md': at('Northwind', 9), 'cleo.md': at('Contoso', 14) }), ['ask ana', 'direct mara', 'person ben']);
    deepEqual(open({}), []);
  });

  it('are also referrals made, as long as the role goes on', () => {
    deepEqual(open(ana(['2026-11-03 referred'])), ['ask ana']);
    deepEqual(open(ana(['2026-11-03 referred', '2026-11-16 updated', '2026-11-23 shared']), '2026-12-23'), ['ask ana']);
    deepEqual(open({ ...ana(['2026-11-03 referred']), 'Platform.md': role(['company: Northwind', 'status: rejected']) }), []);
  });

  it('are no more those that were declined, hesitated or let go', () => {
    for (const answered of [declined, hesitated, letGo]) deepEqual(open(answered, '2026-11-23'), []);
    deepEqual(open(ana(['2026-11-03 referred', '2026-11-05 declined'])), []);
  });

  it('A6: are nobody who said no lately, rests, or is put aside', () => {
    for (const other of [at('Northwind', 14, ['2026-11-03 declined']), at('Northwind', 14, ['2026-11-02 asked [[Data]]', '2026-11-03 hesitated']), at('Northwind', 14, [], 'status: closed')]) deepEqual(open({ 'ben.md': other }), [], other);
    deepEqual(open({ 'ben.md': at('Northwind', 14, ['2026-01-03 declined']) }), ['person ben']);
  });

  it('need no company', () => deepEqual(open({ 'Platform.md': role(['referrers: Ben']), 'ben.md': person() }), ['person ben']));
});
