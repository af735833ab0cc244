import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { campaignOf } from '../../src/core/insights/campaign';
import { english } from '../../src/core/basics/say';
import { defaultLinting } from '../../src/core/messages/check';
import { defaultRules } from '../../src/core/insights/rules';
import { readRecord } from '../../src/core/records/read';
import { Vault } from '../../src/core/vault/vault';
import { emptyOverview, fromNothing, overviewOf, peopleIn, withMessagesChecked, type Overview } from '../../src/live/overview';
import { PeopleGroups, groupings } from '../../src/live/peopleGroups';
import { dueNow, groupsOf, rowOf } from '../../src/live/rows';
import { day } from '../support/notes';

const breath = (): Promise<void> => Promise.resolve();
const today = day('2026-11-23');
const changeOf = (path: string, text: string | undefined) => (text === undefined ? { id: path, gone: true as const } : { id: path, path, record: readRecord(text, { id: path, path }) });

/** Everything an overview says, in plain values. */
function said(overview: Overview): unknown {
  return {
    pressing: overview.pressing.map(rowOf),
    keepInTouch: overview.keepInTouch.map(rowOf),
    people: peopleIn(overview).map(({ person, ...rest }) => [person.path, rest.company, rest.state, rest.score.total, rest.lastTouch, rest.next && rowOf(rest.next)]),
    problems: [...overview.notes.entries()].map(([id, { problems }]) => [id, problems.map(({ code, start, text }) => [code, start, english(text)])]).sort(),
    openAsks: overview.openAsks.map(({ person, about, day: on }) => [person.path, about?.key, on]),
    messages: [...overview.notes.entries()].map(([id, { messages }]) => [id, messages.map(({ words, findings }) => [words, findings.map(({ rule, text }) => [rule.code, english(text)])])]).sort(),
  };
}

async function anew(vault: Vault): Promise<Overview> {
  const change = await overviewOf(campaignOf(vault, defaultRules, today), defaultLinting, emptyOverview(defaultRules, today), breath, () => false);
  return checked(change!.overview);
}

/** With its messages checked, as the editor does it once the rest can be seen. */
async function checked(overview: Overview): Promise<Overview> {
  return (await withMessagesChecked(overview, breath, () => false))!.overview;
}

const name = fc.constantFrom('Ana', 'Bo', 'Northwind', 'NW', 'Platform', 'Data');
const link = name.map((each) => `[[${each}]]`);
const line = fc.tuple(fc.constantFrom('2026-08-01', '2026-11-01', '2026-11-16', '2026-11-20', '2026-12-01'), fc.constantFrom('asked', 'referred', 'shared', 'declined', 'talked', 'interview', 'rejected', 'introduced'), fc.option(link, { nil: '' })).map((parts) => `- ${parts.join(' ')}`);
const log = fc.array(line, { maxLength: 5 }).map((lines) => `## Log\n${lines.join('\n')}\n`);
const aliases = fc.option(name, { nil: undefined }).map((alias) => (alias ? `aliases: [${alias}]\n` : ''));
const draft = fc.constantFrom('Would you refer me for {{role}} at {{company}}?', 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen {{name}}');
const knows = fc.option(link, { nil: undefined }).map((whom) => (whom ? `knows: "${whom}"\n` : ''));
const person = fc.tuple(aliases, link, fc.nat(1), log, draft, knows).map(([also, company, high, lines, draft, others]) => `---\ntype: person\n${also}${others}company: "${company}"\nrelationship: ${high ? 5 : 1}\ninfluence: 5\nrelevance: 4\ntiming: 3\n---\n- [ ] 2026-11-25 ask ${company}\n${lines}\n\`\`\`message kind=ask role="${company}"\n${draft}\n\`\`\`\n`);
const role = fc.tuple(aliases, link, link, fc.constantFrom('', 'status: open\n', 'status: rejected\n'), fc.constantFrom('', 'deadline: 2026-11-25\n'), log).map(([also, company, who, status, deadline, lines]) => `---\ntype: role\n${also}company: "${company}"\nreferrers: "${who}"\n${status}${deadline}---\n${lines}`);
const company = aliases.map((also) => `---\ntype: company\n${also}---\n`);
const profile = fc.constantFrom('active', 'over').map((search) => `---\ntype: profile\nsearch: ${search}\n---\n`);
const path = fc.constantFrom('Ana.md', 'x/Ana.md', 'Bo.md', 'Northwind.md', 'y/Northwind.md', 'Platform.md', 'Data.md', 'me.md');
const note = fc.oneof({ weight: 4, arbitrary: person }, { weight: 3, arbitrary: role }, company, profile, fc.constant('# nobody’s\n'), fc.constant(undefined));

describe('the overview', () => {
  it('is, after any row of changes, what reckoning everything anew would give', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.tuple(path, note), { minLength: 1, maxLength: 3 }), { maxLength: 7 }), async (batches) => {
        let vault = Vault.empty;
        let overview = emptyOverview(defaultRules, today);
        let groups = groupings.map((grouping) => new PeopleGroups(grouping));
        for (const batch of batches) {
          vault = vault.update(batch.map(([at, text]) => changeOf(at, text)));
          const change = await overviewOf(campaignOf(vault, defaultRules, today), defaultLinting, overview, breath, () => false);
          groups = groups.map((each) => each.after(change!));
          overview = await checked(change!.overview);
          equal(overview.unsure.size, 0);
          const expected = await anew(Vault.empty.update(vault.places().map((place) => ({ ...place, record: vault.get(place.id) }))));
          deepEqual(said(overview), said(expected));
          const shown = (each: PeopleGroups): unknown => each.groups.map(({ key, people }) => [key, people.map(({ person: { id } }) => id)]);
          deepEqual(groups.map(shown), groupings.map((grouping) => shown(new PeopleGroups(grouping).after(fromNothing(expected)))));
        }
      }),
      { numRuns: 250 },
    );
  });

  it('reckons after one edit no more than the edit can have touched', async () => {
    const people = Array.from({ length: 50 }, (_, at) => [`p${at}.md`, `---\ntype: person\ncompany: Northwind\n---\n## Log\n- 2026-11-16 asked [[Platform]]\n`] as const);
    const files = [...people, ['Platform.md', '---\ntype: role\ncompany: Northwind\n---\n'], ['Other.md', '---\ntype: role\ncompany: Epic\n---\n']] as const;
    const vault = Vault.empty.update(files.map(([at, text]) => changeOf(at, text)));
    const overview = await anew(vault);
    const touched = async (at: string, text: string): Promise<number> => (await overviewOf(campaignOf(vault.update([changeOf(at, text)]), overview.campaign.rules, today), defaultLinting, overview, breath, () => false))!.changed.length;
    equal(await touched('p7.md', '---\ntype: person\ncompany: Northwind\n---\n## Log\n- 2026-11-20 talked\n'), 1);
    equal(await touched('Other.md', '---\ntype: role\ncompany: Epic\nstatus: rejected\n---\n'), 1);
    equal(await touched('Platform.md', '---\ntype: role\ncompany: Northwind\nstatus: rejected\n---\n'), 51);
  });

  describe('notices for people what changed in another note', () => {
    const ready = (at: string): string => `---\ntype: person\ncompany: "[[${at}]]"\nrelationship: 5\ninfluence: 5\nrelevance: 4\ntiming: 3\n---\n## Log\n- 2026-11-01 shared\n`;
    const helped = '---\ntype: person\n---\n## Log\n- 2026-09-01 talked\n';
    const news = '## Log\n- 2026-11-22 interview\n';
    for (const [what, path, before, text, expected] of [
      ['a role at their company that closes', 'p.md', { 'p.md': ready('Epic'), 'r.md': '---\ntype: role\ncompany: Epic\n---\n' }, ['r.md', '---\ntype: role\ncompany: Epic\nstatus: closed\n---\n'], ['ready', 'nurturing']],
      ['a note that takes the name by which a role named their company', 'p.md', { 'p.md': ready('Systems'), 'y/Systems.md': '---\ntype: company\naliases: Epic\n---\n', 'x/r.md': '---\ntype: role\ncompany: Epic\n---\n' }, ['x/Epic.md', '---\ntype: company\n---\n'], ['ready', 'nurturing']],
      ['news of a role they are referrer of', 'Ana.md', { 'Ana.md': helped, 'r.md': '---\ntype: role\nreferrers: Ana\n---\n' }, ['r.md', `---\ntype: role\nreferrers: Ana\n---\n${news}`], ['maintain', 'milestone']],
      ['a namesake nearer to the role', 'x/Ana.md', { 'x/Ana.md': helped, 'y/r.md': `---\ntype: role\nreferrers: Ana\n---\n${news}` }, ['y/Ana.md', helped], ['milestone', 'maintain']],
    ] as const) {
      it(what, async () => {
        const shown = (overview: Overview): (string | undefined)[] => [overview.notes.get(path)?.person?.state, overview.notes.get(path)?.person?.next?.kind];
        const vault = Vault.empty.update(Object.entries(before).map(([at, each]) => changeOf(at, each)));
        const overview = await anew(vault);
        const change = await overviewOf(campaignOf(vault.update([changeOf(text[0], text[1])]), overview.campaign.rules, today), defaultLinting, overview, breath, () => false);
        equal(shown(overview).includes(expected[0]), true);
        equal(shown(change!.overview).includes(expected[1]), true);
      });
    }
  });

  it('is dropped when a newer one is wanted', async () => {
    const vault = Vault.empty.update([changeOf('a.md', '---\ntype: person\n---\n')]);
    equal(await overviewOf(campaignOf(vault, defaultRules, today), defaultLinting, emptyOverview(defaultRules, today), breath, () => true), undefined);
  });
});

describe('follow-ups in groups', () => {
  it('are those of each stretch of days, in order', async () => {
    const days = ['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'];
    const tasks = [...days].reverse().map((each) => `- [ ] ${each} x\n`).join('');
    const { pressing, keepInTouch } = await anew(Vault.empty.update([changeOf('a.md', `---\ntype: person\n---\n${tasks}## Log\n- 2026-11-22 talked\n`)]));
    deepEqual(groupsOf(pressing, keepInTouch, today).map(({ group, followUps }) => [group, ...followUps.map(({ due }) => due)]), [
      ['overdue', '2026-11-20', '2026-11-22'],
      ['today', '2026-11-23'],
      ['week', '2026-11-24', '2026-11-30'],
      ['later', '2026-12-01'],
      ['keep-in-touch', '2026-12-22'],
    ]);
    deepEqual(dueNow(pressing, today).map(({ due }) => due), ['2026-11-20', '2026-11-22', '2026-11-23']);
  });
});
