import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { english } from '../../../src/core/basics/say';
import type { Campaign } from '../../../src/core/insights/campaign';
import type { CompanyRef } from '../../../src/core/insights/company';
import { pathsTo, type Path } from '../../../src/core/insights/paths';
import type { Person } from '../../../src/core/records/record';
import { campaign, person, type Files } from '../../support/notes';

const touched = ['2026-11-02 met'];
const on = '2026-11-20';
const northwind: Files = { 'Northwind.md': '---\ntype: company\naliases: [NW]\n---\n' };
const personAt = (whole: Campaign, path: string): Person => whole.vault.people.find((each) => each.path === path)!;
const show = ({ strength, links }: Path): string => `${strength}: ${links.map(({ to }) => to.path.replace('.md', '')).join(' > ')}`;

function paths(files: Files, to = 'goal.md', day = on): string[] {
  const whole = campaign({ 'goal.md': person(), ...files }, day);
  return pathsTo(personAt(whole, to), whole).map(show);
}
function pathsAt(files: Files, company: CompanyRef = { name: 'Northwind' }): string[] {
  const whole = campaign({ ...northwind, ...files }, on);
  const note = whole.vault.companies.find(({ name }) => name === company.name);
  return pathsTo(note ? { name: note.name, note } : company, whole).map(show);
}
function whys(files: Files): string[] {
  const whole = campaign({ 'goal.md': person([], ['name: Mara Oyelaran']), ...files }, on);
  return pathsTo(personAt(whole, 'goal.md'), whole)[0]!.links.map(({ why }) => english(why));
}
const knowing = (whom: string, ...fields: string[]) => person(touched, [`knows: ${whom}`, ...fields]);

describe('W1: warm introductions', () => {
  describe('you know someone', () => {
    it('as well as you rated it', () => {
      for (const rating of [1, 2, 3, 4, 5]) deepEqual(paths({ 'goal.md': person(touched, [`relationship: ${rating}`]) }), [`${rating}: goal`]);
    });

    it('barely when it is not rated, or not well', () => {
      for (const relationship of [[], ['relationship: 6'], ['relationship: well']]) deepEqual(paths({ 'goal.md': person(touched, relationship) }), ['1: goal']);
    });

    it('not at all without a touch, and a reaction is none', () => {
      for (const log of [[], ['2026-11-02 engaged', '2026-11-02 note', '2026-11-02 pondered'], ['2026-11-21 met']]) deepEqual(paths({ 'goal.md': person(log, ['relationship: 5']) }), [], log.join());
    });

    it('on a day with what was logged by then', () => {
      const files = { 'goal.md': person(['2026-11-02 met', '2026-11-10 talked'], ['relationship: 5']) };
      deepEqual([paths(files, 'goal.md', '2026-11-01'), paths(files, 'goal.md', '2026-11-02')], [[], ['5: goal']]);
    });
  });

  describe('a link', () => {
    it('is 3 where one knows the other, 4 both ways', () => {
      deepEqual(paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 5') }), ['3: jon > goal']);
      deepEqual(paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 5'), 'goal.md': person([], ['knows: "[[jon]]"']) }), ['4: jon > goal']);
    });

    it('leads from the one who knows: the other could introduce you to nobody', () => {
      deepEqual(paths({ 'jon.md': person(touched, ['relationship: 5']), 'goal.md': person([], ['knows: "[[jon]]"']) }), []);
    });

    it('is 2 at the same company, by note, alias or the very name', () => {
      const both = (mine: string, theirs: string): string[] => paths({ ...northwind, 'jon.md': person(touched, ['relationship: 5', `company: ${mine}`]), 'goal.md': person([], [`company: ${theirs}`]) });
      for (const [mine, theirs] of [['"[[Northwind]]"', 'NW'], ['northwind', '"[[NW]]"'], ['Initech', 'INITECH']] as const) deepEqual(both(mine, theirs), ['2: jon > goal'], mine);
      for (const [mine, theirs] of [['Epic Systems', 'Epic Games'], ['Northwind', 'Northwinds'], ['Epic', 'Epic Games'], ['""', '""'], ['Northwind', 'Initech']] as const) deepEqual(both(mine, theirs), [], theirs);
    });

    it('is 2 at the same school, and where you met them in the same place', () => {
      for (const key of ['school', 'met']) {
        const both = (mine: string, theirs: string): string[] => paths({ 'jon.md': person(touched, ['relationship: 5', `${key}: ${mine}`]), 'goal.md': person([], [`${key}: ${theirs}`]) });
        deepEqual([both('Delft', '" delft "'), both('Ko\u0308ln', 'K\u00F6ln')], [['2: jon > goal'], ['2: jon > goal']]);
        for (const [mine, theirs] of [['Delft', 'TU Delft'], ['" "', '" "'], ['', ''], ['[a]', '[a]']] as const) deepEqual(both(mine, theirs), [], theirs);
      }
      deepEqual(paths({ 'jon.md': person(touched, ['relationship: 5', 'school: Delft']), 'goal.md': person([], ['met: Delft']) }), []);
    });

    it('is the strongest there is between two people, once', () => {
      const shared = ['company: Initech', 'school: Delft', 'met: Delft'];
      deepEqual(paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 5', ...shared), 'goal.md': person([], shared) }), ['3: jon > goal']);
    });

    it('follows what a link means, and none to oneself or to nobody', () => {
      deepEqual(paths({ 'jon.md': knowing('[Mara, "[[Nobody]]", "[[jon]]"]', 'relationship: 5'), 'goal.md': person(touched, ['name: Mara', 'knows: "[[goal]]"']) }), ['3: jon > goal', '1: goal']);
      deepEqual(paths({ 'a/jon.md': knowing('"[[goal]]"', 'relationship: 5'), 'a/goal.md': person() }), []);
    });
  });

  describe('a path', () => {
    it('is as strong as its weakest link', () => {
      deepEqual(paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 2') }), ['2: jon > goal']);
      deepEqual(paths({ 'jon.md': person(touched, ['relationship: 5', 'school: Delft']), 'ben.md': person([], ['school: Delft', 'knows: "[[goal]]"']) }), ['2: jon > ben > goal']);
    });

    it('has three links at most', () => {
      const chain = { 'a.md': knowing('"[[b]]"', 'relationship: 5'), 'b.md': person([], ['knows: "[[c]]"']), 'c.md': person([], ['knows: "[[goal]]"']) };
      deepEqual(paths(chain), []);
      deepEqual(paths(chain, 'c.md'), ['3: a > b > c']);
      deepEqual(paths({ ...chain, 'b.md': knowing('"[[c]]"') }), ['1: b > c > goal']);
    });

    it('leads through nobody who rests, is done with, or wants no contact', () => {
      for (const status of ['paused', 'closed', 'do-not-contact']) {
        deepEqual(paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 5', `status: ${status}`) }), [], status);
        deepEqual(paths({ 'jon.md': knowing('"[[ben]]"', 'relationship: 5'), 'ben.md': person([], ['knows: "[[goal]]"', `status: ${status}`]) }), [], status);
      }
      deepEqual(paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 5', 'status: active') }), ['3: jon > goal']);
    });

    it('T13: leads to nobody who wants no contact', () => {
      const to = (status: string) => paths({ 'jon.md': knowing('"[[goal]]"', 'relationship: 5'), 'goal.md': person(touched, [`status: ${status}`]) });
      deepEqual([to('paused'), to('closed'), to('do-not-contact')], [['3: jon > goal', '1: goal'], ['3: jon > goal', '1: goal'], []]);
    });

    it('comes the strongest first, then by the last touch, then the shortest, then by note', () => {
      const at = (day: string, relationship: number, ...fields: string[]) => person([`${day} met`], [`relationship: ${relationship}`, ...fields]);
      deepEqual(
        paths({
          'old.md': at('2026-01-01', 4, 'knows: "[[goal]]"'),
          'new.md': at('2026-11-01', 4, 'knows: "[[mid]]"'),
          'same.md': at('2026-11-01', 4, 'knows: "[[goal]]"'),
          'also.md': at('2026-11-01', 4, 'knows: "[[goal]]"'),
          'mid.md': person([], ['knows: "[[goal]]"']),
          'goal.md': at('2026-11-15', 2),
          'weak.md': at('2026-11-16', 2, 'knows: "[[goal]]"'),
        }),
        ['3: also > goal', '3: same > goal', '3: new > mid > goal', '3: old > goal', '2: weak > goal', '2: goal'],
      );
    });

    it('explains each link, and says which are weak', () => {
      deepEqual(whys({ 'jon.md': knowing('"[[goal]]"', 'name: Jon Bell', 'relationship: 4') }), ['you know them: 4 of 5, last contact 2026-11-02', 'Jon Bell knows Mara Oyelaran']);
      deepEqual(whys({ 'jon.md': knowing('"[[goal]]"', 'name: Jon Bell', 'relationship: 2'), 'goal.md': person([], ['knows: "[[jon]]"', 'name: Mara']) }), [
        'you know them: 2 of 5, a weak link; last contact 2026-11-02',
        'Jon Bell knows Mara, and Mara knows Jon Bell',
      ]);
      deepEqual(whys({ 'jon.md': person(touched, ['company: Initech', 'school: Delft']), 'goal.md': person([], ['company: Initech', 'school: Delft']) }), [
        'you know them, how well is not rated yet, so it counts as a weak link; last contact 2026-11-02',
        'both at Initech, a weak link',
      ]);
      deepEqual(whys({ 'jon.md': person(touched, ['school: delft']), 'goal.md': person([], ['school: Delft']) })[1], 'both studied at Delft, a weak link');
      deepEqual(whys({ 'jon.md': person(touched, ['met: The 2019 meet-up']), 'goal.md': person([], ['met: the 2019 meet-up']) })[1], 'you met both in the same place (the 2019 meet-up), a weak link');
    });

    it('is none when there is nobody yet', () => deepEqual(paths({ 'jon.md': person(touched, ['relationship: 5']), 'empty.md': '', 'bad.md': '---\ntype: person\nknows: [[[\n' }), []));
  });

  describe('to a company', () => {
    const jon = (...fields: string[]) => person(touched, ['relationship: 4', ...fields]);

    it('ends with the first person there', () => {
      deepEqual(pathsAt({ 'ana.md': jon('company: NW'), 'ben.md': person([], ['company: Northwind']), 'jon.md': jon('knows: "[[ben]]"') }), ['4: ana', '3: jon > ben']);
      deepEqual(pathsAt({ 'ana.md': jon('company: NW', 'knows: "[[ben]]"'), 'ben.md': person([], ['company: Northwind']) }), ['4: ana']);
    });

    it('needs no note of it', () => {
      deepEqual(pathsAt({ 'ana.md': jon('company: Epic Systems'), 'ben.md': jon('company: Epic Games') }, { name: 'epic systems' }), ['4: ana']);
      deepEqual(pathsAt({ 'ana.md': jon() }, { name: 'Nowhere' }), []);
    });

    it('ends with nobody who rests, is done with, or wants no contact', () => {
      for (const status of ['paused', 'closed', 'do-not-contact']) deepEqual(pathsAt({ 'ana.md': jon('company: NW', `status: ${status}`) }), [], status);
    });
  });

  it('to one of several people ends with the first of them', () => {
    const whole = campaign({ 'jon.md': knowing('"[[ana]]"', 'relationship: 4'), 'ana.md': person([], ['knows: "[[ben]]"']), 'ben.md': person(touched), 'eve.md': person(touched, ['status: do-not-contact']) }, on);
    const several = ['eve.md', 'ben.md', 'ana.md'].map((path) => personAt(whole, path));
    deepEqual([pathsTo(several, whole).map(show), pathsTo([], whole)], [['3: jon > ana', '1: ben'], []]);
  });

  it('leave out whom they should not lead through or to', () => {
    const whole = campaign({ ...northwind, 'ana.md': person(touched, ['company: NW']), 'ben.md': knowing('["[[ana]]", "[[eve]]"]'), 'eve.md': person([], ['company: NW']) }, on);
    const company = whole.vault.companyOf(personAt(whole, 'ana.md'))!;
    deepEqual(pathsTo(company, whole, personAt(whole, 'ana.md')).map(show), ['1: ben > eve']);
    deepEqual(pathsTo(company, whole, personAt(whole, 'ben.md')).map(show), ['1: ana']);
  });

  describe('searched', () => {
    it('come out as when all paths are made and sorted', () => {
      fc.assert(
        fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 7 }), fc.boolean(), (people, toCompany) => {
          const whole = campaign(filesOf(people), on);
          const goal = toCompany ? { name: 'A' } : personAt(whole, 'p0.md');
          const found = pathsTo(goal, whole);
          for (const { links, strength, lastTouch } of found) {
            ok(links.length <= 3 && new Set(links.map(({ to }) => to.id)).size === links.length);
            equal(strength, Math.min(...links.map((link) => link.strength)));
            equal(lastTouch, people[numberOf(links[0]!.to)]!.touch);
          }
          deepEqual(found.map(show), allPaths(people, toCompany).slice(0, 20));
        }),
        { numRuns: 400 },
      );
    });

    // Five hundred at the goal's company, five hundred at their school, and each of those has a circle of their own.
    const crowd: Files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `people/p${index}.md`,
        person(
          [`2026-${String(1 + (index % 10)).padStart(2, '0')}-02 met`],
          [`company: ${index < 500 ? 'Contoso' : `Firm ${index % 100}`}`, `school: ${index % 20 === 0 ? 'Delft' : `School ${index % 90}`}`, `relationship: ${1 + (index % 5)}`, `knows: "[[p${(index * 7 + 1) % 10_000}]]"`],
        ),
      ]),
    );

    it('look at each note a few times among ten thousand, and make only the paths they return', () => {
      const whole = campaign(crowd, on);
      const counts = { resolved: 0, looked: 0, compared: 0 };
      const { vault } = whole;
      const [resolve, mentioning] = [vault.resolve.bind(vault), vault.mentioning.bind(vault)];
      vault.resolve = (...args) => (counts.resolved++, resolve(...args));
      vault.mentioning = ((...args: Parameters<typeof mentioning>) => (counts.looked++, mentioning(...args))) as typeof vault.mentioning;
      for (const each of vault.people) {
        const { path } = each;
        Object.defineProperty(each, 'path', { get: () => (counts.compared++, path) });
      }
      const goal = vault.people[0]!;
      equal(pathsTo(goal, whole).length, 20);
      ok(counts.looked < 1_300, `${counts.looked} look-ups`); // one for each person in the middle, and their companies
      ok(counts.resolved < 30_000, `${counts.resolved} links`);
      ok(counts.compared < 500_000, `${counts.compared} comparisons`); // sorting ten thousand; the pairs alone are more than a million
    });

    it('keep to their bounds where everyone shares one thing', () => {
      const all = Object.fromEntries(Object.entries(crowd).slice(0, 3_000).map(([path, text]) => [path, text.replace('type: person', 'type: person\nmet: LinkedIn')]));
      const whole = campaign({ ...all, 'jon.md': person(['2026-01-01 met'], ['relationship: 5', 'knows: "[[zed]]"']), 'zed.md': person([], ['knows: "[[p0]]"', 'met: LinkedIn']) }, on);
      let looked = 0;
      const { vault } = whole;
      const mentioning = vault.mentioning.bind(vault);
      vault.mentioning = ((...args: Parameters<typeof mentioning>) => (looked++, mentioning(...args))) as typeof vault.mentioning;
      const found = pathsTo(personAt(whole, 'people/p0.md'), whole);
      equal(found.length, 20);
      ok(found.some((path) => show(path) === '3: jon > zed > people/p0'), 'the nearest to the goal are kept');
      ok(looked < 1_300, `${looked} look-ups`);
    });
  });
});

interface AnyPerson {
  readonly knows: readonly number[];
  readonly relationship: number | undefined;
  readonly touch: string | undefined;
  readonly company: string | undefined;
  readonly school: string | undefined;
  readonly met: string | undefined;
  readonly status: string | undefined;
}

const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
const anyPerson: fc.Arbitrary<AnyPerson> = fc.record({
  knows: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }),
  relationship: maybe(1, 2, 3, 4, 5, 4, 5),
  touch: maybe('2026-11-02', '2026-11-02', '2026-11-05', '2026-03-01'),
  company: maybe('A', 'B'),
  school: maybe('S', undefined),
  met: maybe('M', undefined),
  status: fc.constantFrom(undefined, undefined, undefined, 'active', 'paused', 'do-not-contact'),
});

function filesOf(people: readonly AnyPerson[]): Files {
  return Object.fromEntries(
    people.map(({ knows, touch, ...fields }, index) => {
      const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`));
      return [`p${index}.md`, person(touch ? [`${touch} talked`] : [], [...lines, `knows: [${knows.map((each) => `"[[p${each}]]"`).join(', ')}]`])];
    }),
  );
}

function numberOf({ path }: Person): number {
  return Number(/\d+/.exec(path)![0]);
}

/** All paths to the first person, or to company A, straight from the rules: every way through the people is tried. */
function allPaths(people: readonly AnyPerson[], toCompany: boolean): string[] {
  const isActive = ({ status }: AnyPerson): boolean => status === undefined || status === 'active';
  const isEnd = (at: number): boolean => (toCompany ? people[at]!.company === 'A' && isActive(people[at]!) : at === 0 && people[0]!.status !== 'do-not-contact');
  const between = (a: number, b: number): number => {
    const [one, other] = [people[a]!, people[b]!];
    if (one.knows.includes(b)) return other.knows.includes(a) ? 4 : 3;
    return (['company', 'school', 'met'] as const).some((key) => one[key] !== undefined && one[key] === other[key]) ? 2 : 0;
  };
  const all: { strength: number; touch: string; at: number[] }[] = [];
  const go = (at: readonly number[], strength: number): void => {
    const last = at.at(-1)!;
    if (isEnd(last)) return void all.push({ strength, touch: people[at[0]!]!.touch!, at: [...at] });
    if (at.length === 3 || !isActive(people[last]!) || (!toCompany && last === 0)) return;
    people.forEach((_, next) => {
      const link = at.includes(next) ? 0 : between(last, next);
      if (link > 0) go([...at, next], Math.min(strength, link));
    });
  };
  people.forEach(({ touch, relationship }, first) => {
    if (touch) go([first], relationship ?? 1);
  });
  const compare = (a: number[], b: number[]): number => a.map((each, index) => each - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return all
    .sort((a, b) => b.strength - a.strength || (a.touch < b.touch ? 1 : a.touch > b.touch ? -1 : 0) || a.at.length - b.at.length || compare(a.at, b.at))
    .map(({ strength, at }) => `${strength}: ${at.map((each) => `p${each}`).join(' > ')}`);
}
