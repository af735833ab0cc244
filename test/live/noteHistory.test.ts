import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { readRecord } from '../../src/core/records/read';
import { emptyCache, readCache, writeCache, type HistoryCache } from '../../src/live/historyCache';
import { mostPeople, mostTexts, readHistory, type HistoryReading, type TrackedNote } from '../../src/live/noteHistory';
import { mostVersions, relationshipIn } from '../../src/live/noteVersions';
import { changesSince, relationshipOn, seriesOf, withToday, type PersonHistory } from '../../src/live/relationshipOverTime';
import { addDays } from '../../src/core/basics/day';
import { day } from '../support/notes';
import { FakeRepository, rated, type Change } from './repository';

const breath = (): Promise<void> => Promise.resolve();
const tracked = (source: FakeRepository, ...paths: string[]): TrackedNote[] => paths.map((path) => ({ id: path, path, source }));
const never = (): boolean => false;

async function read(source: FakeRepository, paths: string[], cache: HistoryCache = emptyCache): Promise<HistoryReading> {
  return readHistory(tracked(source, ...paths), cache, breath, never);
}

/** Points as `day rating`, one line each. */
const shown = ({ points }: PersonHistory): string[] => points.map(({ day: on, relationship }) => `${on} ${relationship ?? '-'}`);

async function pointsOf(source: FakeRepository, path = 'ana.md'): Promise<string[]> {
  const { history } = await read(source, [path]);
  return history.people.flatMap(shown);
}

describe('ratings over time, from the versions of a note', () => {
  it('are the days on which they changed, oldest first', async () => {
    const source = new FakeRepository()
      .commit('2026-01-05', { 'ana.md': rated(2), 'other.md': 'x' })
      .commit('2026-02-05', { 'ana.md': rated(2, 'more') })
      .commit('2026-03-05', { 'ana.md': rated(4) })
      .commit('2026-04-05', { 'other.md': 'y' })
      .commit('2026-05-05', { 'ana.md': rated('none') })
      .commit('2026-06-05', { 'ana.md': rated('"3"') });
    deepEqual(await pointsOf(source), ['2026-01-05 2', '2026-03-05 4', '2026-05-05 -', '2026-06-05 3']);
  });

  it('go by the last version of a day', async () => {
    const source = new FakeRepository().commit('2026-01-05', { 'ana.md': rated(2) }).commit('2026-01-06', { 'ana.md': rated(5) }).commit('2026-01-06', { 'ana.md': rated(3) }).commit('2026-01-07', { 'ana.md': rated(1) }).commit('2026-01-07', { 'ana.md': rated(3, 'back') });
    deepEqual(await pointsOf(source), ['2026-01-05 2', '2026-01-06 3']);
  });

  it('follow the commits where days go back', async () => {
    const source = new FakeRepository().commit('2026-03-05', { 'ana.md': rated(2) }).commit('1970-01-01', { 'ana.md': rated(5) }).commit('2026-03-09', { 'ana.md': rated(1) });
    deepEqual(await pointsOf(source), ['2026-03-05 5', '2026-03-09 1']);
  });

  it('are read from the front matter alone, as a record has them', async () => {
    const texts = [rated(4), rated('4 '), rated("'4'"), rated('4.5'), rated('6'), rated('[4]'), rated(''), rated('|\n  4'), 'relationship: 4', '---\nrelationship: 4\n---\n', '---\ntype: company\nrelationship: 4\n---\n', '---\ntype: person\nrelationship: 2\nrelationship: 3\n---\n', '---\ntype: person\n\tx: [\nrelationship: 3\n---\n', '\uFEFF---\r\ntype: person\r\nrelationship: 3\r\n---\r\n', '---\ntype: person\nrelationship: 5', '---js\nrelationship: 1\n---\n', '<<<<<<< a\n', ''];
    for (const text of texts) {
      const record = readRecord(text, { id: 'a.md', path: 'a.md' });
      equal(relationshipIn(text), record?.type === 'person' ? record.fields.relationship : undefined, text);
    }
    equal(relationshipIn(rated(3, 'x'.repeat(5_000_000))), 3);
  });

  it('survive broken YAML: what can be read of it counts', async () => {
    const source = new FakeRepository().commit('2026-01-05', { 'ana.md': '---\ntype: person\nrelationship: 4\nmet: "open\n---\n' }).commit('2026-02-05', { 'ana.md': '---\ntype: person\nrelationship: [4\n---\n' }).commit('2026-03-05', { 'ana.md': rated(1) });
    deepEqual(await pointsOf(source), ['2026-01-05 4', '2026-02-05 -', '2026-03-05 1']);
  });

  it('end where a note is deleted, and begin again with it', async () => {
    const source = new FakeRepository().commit('2026-01-05', { 'ana.md': rated(4) }).commit('2026-02-05', { 'ana.md': undefined }).commit('2026-03-05', { 'ana.md': rated(4) });
    deepEqual(await pointsOf(source), ['2026-01-05 4', '2026-02-05 -', '2026-03-05 4']);
    source.commit('2026-04-05', { 'ana.md': undefined });
    deepEqual((await pointsOf(source)).at(-1), '2026-04-05 -');
  });

  it('are nobody’s where no commit has the note', async () => {
    deepEqual((await read(new FakeRepository().commit('2026-01-05', { 'bo.md': rated(4) }), ['ana.md'])).history, { people: [] });
    deepEqual((await read(new FakeRepository(), ['ana.md'])).history, { people: [] });
  });
});

describe('renamed notes', () => {
  const moved = (): FakeRepository => new FakeRepository().commit('2026-01-05', { 'a.md': rated(1) }).commit('2026-02-05', { 'people/a.md': { from: 'a.md' } }).commit('2026-03-05', { 'people/a.md': rated(2) }).commit('2026-04-05', { 'people/ana.md': { from: 'people/a.md' } }).commit('2026-05-05', { 'people/ana.md': rated(3) });

  it('keep the history of their former names', async () => {
    deepEqual(await pointsOf(moved(), 'people/ana.md'), ['2026-01-05 1', '2026-03-05 2', '2026-05-05 3']);
  });

  it('do not take over that of another note which has the old name since', async () => {
    const source = moved().commit('2026-05-06', { 'a.md': rated(5) });
    deepEqual(await pointsOf(source, 'people/ana.md'), ['2026-01-05 1', '2026-03-05 2', '2026-05-05 3']);
    deepEqual(await pointsOf(source, 'a.md'), ['2026-01-05 1', '2026-02-05 -', '2026-05-06 5']);
  });

  it('do not take over that of a note that had the new name before', async () => {
    const source = new FakeRepository().commit('2026-01-05', { 'a.md': rated(1), 'b.md': rated(5) }).commit('2026-02-05', { 'b.md': undefined }).commit('2026-03-05', { 'b.md': { from: 'a.md' } });
    deepEqual(await pointsOf(source, 'b.md'), ['2026-01-05 1']);
  });

  it('may go and come back', async () => {
    const source = new FakeRepository().commit('2026-01-05', { 'a.md': rated(1) }).commit('2026-02-05', { 'b.md': { from: 'a.md' } }).commit('2026-03-05', { 'b.md': rated(2) }).commit('2026-04-05', { 'a.md': { from: 'b.md' } });
    deepEqual(await pointsOf(source, 'a.md'), ['2026-01-05 1', '2026-03-05 2']);
  });

  it('that swap names for ever come to an end', async () => {
    const source = new FakeRepository().commit('2026-01-05', { 'a.md': rated(1) });
    for (let turn = 0; turn < 50; turn++) source.commit('2026-01-06', turn % 2 ? { 'a.md': { from: 'b.md' } } : { 'b.md': { from: 'a.md' } });
    const { history } = await read(source, ['a.md']);
    deepEqual(history.people.map(({ isWhole }) => isWhole), [false]);
  });
});

describe('a history that begins late', () => {
  const source = (): FakeRepository => new FakeRepository().commit('2026-01-05', { 'ana.md': rated(1), 'cut.md': rated(1) }).commit('2026-02-05', { 'ana.md': rated(2) }).commit('2026-03-05', { 'bo.md': rated(5) }).commit('2026-04-05', { 'ana.md': rated(4) });

  it('in a shallow clone is unknown before it', async () => {
    const shallow = source();
    shallow.depth = 1;
    const { history, cache } = await read(shallow, ['ana.md', 'bo.md', 'cut.md']);
    deepEqual(history.people.map(({ id, isWhole, ...rest }) => [id, isWhole, ...shown({ id, isWhole, ...rest })]), [['ana.md', false, '2026-02-05 2', '2026-04-05 4'], ['bo.md', true, '2026-03-05 5'], ['cut.md', false, '2026-02-05 1']]);
    shallow.depth = 0;
    const deepened = await read(shallow, ['ana.md', 'bo.md', 'cut.md'], cache);
    deepEqual(deepened.history, (await read(source(), ['ana.md', 'bo.md', 'cut.md'])).history);
  });

  it('where a version cannot be read is unknown up to it', async () => {
    const failing = source();
    failing.failing.add(failing.commits[1]!.name);
    const { history, cache } = await read(failing, ['ana.md', 'bo.md']);
    deepEqual(history.people.map((person) => [person.isWhole, ...shown(person)]), [[false, '2026-04-05 4'], [true, '2026-03-05 5']]);
    failing.failing.clear();
    deepEqual((await read(failing, ['ana.md', 'bo.md'], cache)).history, (await read(source(), ['ana.md', 'bo.md'])).history);
  });

  it('is nothing where the source fails', async () => {
    const failing = source();
    failing.head = () => Promise.reject(new Error('no Git'));
    const working = source();
    const { history } = await readHistory([...tracked(failing, 'ana.md'), ...tracked(working, 'bo.md')], emptyCache, breath, never);
    deepEqual(history.people.map(({ id }) => id), ['bo.md']);
  });
});

describe('reading the history', () => {
  const manyVersions = (count: number, path: string, source = new FakeRepository()): FakeRepository => {
    for (let index = 0; index < count; index++) source.commit(addDays(day('2020-01-01'), index), { [path]: rated((index % 5) + 1) });
    return source;
  };
  const texts = ({ asked }: FakeRepository): number => asked.filter((each) => each.startsWith('text')).length;

  it(`reads the ${mostVersions} newest versions of a note`, async () => {
    const source = manyVersions(mostVersions, 'ana.md');
    equal((await read(source, ['ana.md'])).history.people[0]!.isWhole, true);
    const more = manyVersions(mostVersions + 1, 'ana.md');
    const { history } = await read(more, ['ana.md']);
    equal(texts(more), mostVersions);
    equal(history.people[0]!.isWhole, false);
    deepEqual(shown(history.people[0]!).at(-1), `${addDays(day('2020-01-01'), mostVersions)} 1`);
    equal(history.people[0]!.points[0]!.day, '2020-01-02');
  });

  it('reads newest versions first, so that all are known about equally far back', async () => {
    const paths = Array.from({ length: 100 }, (_, index) => `p${index}.md`);
    const source = new FakeRepository();
    for (let turn = 0; turn < 30; turn++) source.commit(addDays(day('2024-01-01'), turn), Object.fromEntries(paths.map((path) => [path, rated((turn % 5) + 1)])));
    const { history } = await read(source, paths);
    equal(texts(source), mostTexts);
    deepEqual([...new Set(history.people.map(({ points }) => points[0]!.day))], ['2024-01-11']);
    deepEqual([...new Set(history.people.map(({ isWhole }) => isWhole))], [false]);
    const enough = paths.slice(0, 66);
    deepEqual([...new Set((await read(source, enough)).history.people.map(({ isWhole }) => isWhole))], [true], 'what was read to its beginning is known to be');
  });

  it(`follows the first ${mostPeople} people`, async () => {
    const paths = Array.from({ length: mostPeople + 20 }, (_, index) => `p${index}.md`);
    const source = new FakeRepository().commit('2026-01-05', Object.fromEntries(paths.map((path) => [path, rated(3)])));
    const { history } = await read(source, paths);
    deepEqual(history.people.map(({ id }) => id), paths.slice(0, mostPeople));
  });

  it('can be stopped, keeps what it had, and goes on from there', async () => {
    const paths = ['ana.md', 'bo.md', 'cleo.md'];
    const source = new FakeRepository();
    for (const path of paths) manyVersions(10, path, source);
    const { history, cache } = await readHistory(tracked(source, ...paths), emptyCache, breath, () => texts(source) >= 8);
    equal(texts(source), 8);
    deepEqual(history.people.map(({ isWhole }) => isWhole), [false, false, false]);
    const whole = await read(source, paths, cache);
    equal(texts(source), 30);
    deepEqual(whole.history, (await read(source, paths)).history);
    const stopped = await readHistory(tracked(source, ...paths), whole.cache, breath, () => true);
    deepEqual(stopped.history.people, paths.map((id) => ({ id, points: [], isWhole: false })));
    deepEqual(seriesOf(stopped.history, [day('2026-01-31')]), [{ day: '2026-01-31', mean: undefined, rated: 0, unknown: 3 }]);
    deepEqual(stopped.cache.facts, whole.cache.facts);
    deepEqual([stopped.wasStopped, whole.wasStopped], [true, false]);
  });

  it('gives way between versions', async () => {
    let breaths = 0;
    const source = manyVersions(10, 'ana.md');
    await readHistory(tracked(source, 'ana.md'), emptyCache, () => Promise.resolve(void breaths++), never);
    ok(breaths >= 10);
  });

  it('asks for nothing that is in the cache, and keeps no more than it needed', async () => {
    const source = manyVersions(10, 'bo.md', manyVersions(5, 'ana.md'));
    const first = await read(source, ['ana.md', 'bo.md']);
    source.asked.length = 0;
    const second = await read(source, ['ana.md', 'bo.md'], first.cache);
    deepEqual(source.asked, []);
    deepEqual(second, first);
    const one = await read(source, ['ana.md'], first.cache);
    deepEqual(source.asked, []);
    equal(one.cache.facts.size, 5 + 1 + 1, 'five ratings, the list of versions, and that it had no other name');
  });

  it('asks about new commits only where they changed something', async () => {
    const source = manyVersions(10, 'bo.md', manyVersions(5, 'ana.md'));
    const { cache } = await read(source, ['ana.md', 'bo.md']);
    source.commit('2026-01-05', { 'ana.md': rated(2) });
    source.asked.length = 0;
    await read(source, ['ana.md', 'bo.md'], cache);
    deepEqual(source.asked, ['versions ana.md', 'text ana.md']);
    source.asked.length = 0;
    let steps = 0;
    const stopped = await readHistory(tracked(source, 'ana.md', 'bo.md'), cache, breath, () => steps++ > 0);
    await read(source, ['ana.md', 'bo.md'], stopped.cache);
    deepEqual(source.asked, ['versions ana.md', 'text ana.md'], 'also when it was stopped in between');
  });

  it('reads several repositories, and notes of one path in them', async () => {
    const one = new FakeRepository().commit('2026-01-05', { 'ana.md': rated(1) });
    const other = new FakeRepository().commit('2026-01-01', {}).commit('2026-02-05', { 'ana.md': rated(2) });
    const notes = [{ id: 'one', path: 'ana.md', source: one }, { id: 'other', path: 'ana.md', source: other }];
    const { history, cache } = await readHistory(notes, emptyCache, breath, never);
    deepEqual(history.people.map((person) => [person.id, ...shown(person)]), [['one', '2026-01-05 1'], ['other', '2026-02-05 2']]);
    deepEqual([...cache.heads].sort(), [one.commits[0]!.name, other.commits[1]!.name].sort());
  });

  const path = fc.constantFrom('a.md', 'b.md', 'c.md');
  const text = fc.oneof(fc.integer({ min: 1, max: 5 }).map((each) => rated(each)), fc.constantFrom(rated('x'), '---\ntype: person\nrelationship: "3\n---\n', '---\nrelationship: 2\n---\n', ''));
  const step = fc.record({ days: fc.integer({ min: -2, max: 3 }), path, change: fc.oneof(text, fc.constant(undefined), fc.record({ from: path })) });
  const repositoryOf = (steps: readonly { days: number; path: string; change: Change }[]): FakeRepository => {
    const source = new FakeRepository();
    let today = day('2026-01-01');
    for (const { days, path: at, change } of steps) {
      const files = source.commits.at(-1)?.files ?? new Map<string, string>();
      // A rename is one only where something is renamed, and to where nothing was.
      if (typeof change === 'object' && (!files.has(change.from) || files.has(at))) continue;
      source.commit((today = addDays(today, days)), { [at]: change });
    }
    return source;
  };

  it('comes to what a replay of all commits comes to, also with the cache of an earlier one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.nat(30), async (steps, until) => {
        const paths = ['a.md', 'b.md', 'c.md'];
        const source = repositoryOf(steps);
        const replayed = paths.map((each) => ({ id: each, points: source.replay(each), isWhole: true })).filter(({ points }) => points.length > 0);
        deepEqual((await read(source, paths)).history.people, replayed);
        const earlier = new FakeRepository();
        earlier.commits.push(...source.commits.slice(0, until));
        const text = await writeCache((await read(earlier, paths)).cache, breath);
        deepEqual((await read(source, paths, await readCache(text, breath))).history.people, replayed);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the cache of the history, as text', () => {
  const cached = async (): Promise<HistoryCache> => {
    const source = new FakeRepository().commit('2026-01-05', { 'a.md': rated(1), '__proto__': rated(2) });
    for (let index = 0; index < 300; index++) source.commit('2026-02-05', { [`p “${index}”\n.md`]: rated(3) });
    return (await read(source, ['a.md', '__proto__', ...Array.from({ length: 300 }, (_, index) => `p “${index}”\n.md`)])).cache;
  };

  it('comes back as it was', async () => {
    const cache = await cached();
    ok(cache.facts.size > 600);
    deepEqual(await readCache(await writeCache(cache, breath), breath), cache);
  });

  it('is none when it is damaged, of another format, or says what no commit could', async () => {
    const text = await writeCache(await cached(), breath);
    const commit = 'a'.repeat(40);
    const one = (key: string, fact: unknown): string => `{"format":1,"heads":[],"portions":1}\n${JSON.stringify([[key, fact]])}`;
    equal((await readCache(one(`rating ${commit} a.md`, 3), breath)).facts.size, 1);
    equal((await readCache(one(`versions ${commit} a.md`, [[commit, '2026-01-05']]), breath)).facts.size, 1);
    const bad: string[] = [
      '', 'null', '[]', '7', '{}', text.replace('"format":1', '"format":2'), text.replace('"heads":["', '"heads":["--output=x'), text.slice(0, -1), text.slice(0, text.lastIndexOf('\n')), `${text}\n[]`, text.replace(/\n\[\[/, '\n[['.repeat(2)),
      one(`rating ${commit} a.md`, 7), one(`rating ${commit} a.md`, '3'), one(`rating ${commit} a.md`, null), one('rating HEAD a.md', 3), one('rating --output=x a.md', 3), one(`else ${commit} a.md`, 3), one(commit, 3),
      one(`name ${commit} a.md`, 3), one(`versions ${commit} a.md`, [['--all', '2026-01-05']]), one(`versions ${commit} a.md`, [[commit, '2026-02-30']]), one(`versions ${commit} a.md`, [null]), one(`versions ${commit} a.md`, {}),
    ];
    for (const each of bad) deepEqual(await readCache(each, breath), emptyCache, each.slice(0, 200));
    deepEqual(await readCache(' '.repeat(17 * 1024 * 1024), breath), emptyCache);
  });
});

describe('what a history tells', () => {
  const point = (on: string, relationship?: number): { day: ReturnType<typeof day>; relationship: number | undefined } => ({ day: day(on), relationship });
  const ana: PersonHistory = { id: 'ana', isWhole: true, points: [point('2026-01-10', 2), point('2026-03-10', 4)] };
  const bo: PersonHistory = { id: 'bo', isWhole: false, points: [point('2026-02-10', 5), point('2026-03-20')] };
  const cleo: PersonHistory = { id: 'cleo', isWhole: true, points: [point('2026-02-20'), point('2026-03-28', 3)] };
  const history = { people: [ana, bo, cleo] };

  it('is a rating on a day, none, or that it is not known', () => {
    deepEqual(['2026-01-09', '2026-01-10', '2026-03-09', '2026-03-10', '2027-01-01'].map((each) => relationshipOn(ana, day(each))), [undefined, 2, 2, 4, 4]);
    deepEqual(['2026-02-09', '2026-02-10', '2026-03-20'].map((each) => relationshipOn(bo, day(each))), ['unknown', 5, undefined]);
  });

  it('is the mean of those who had a rating, month by month', () => {
    deepEqual(seriesOf(history, ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'].map(day)), [
      { day: '2025-12-31', mean: undefined, rated: 0, unknown: 1 },
      { day: '2026-01-31', mean: 2, rated: 1, unknown: 1 },
      { day: '2026-02-28', mean: 3.5, rated: 2, unknown: 0 },
      { day: '2026-03-31', mean: 3.5, rated: 2, unknown: 0 },
    ]);
    deepEqual(seriesOf({ people: [] }, [day('2026-01-31')]), [{ day: '2026-01-31', mean: undefined, rated: 0, unknown: 0 }]);
  });

  it('is who was rated up, down or for the first time since a day', () => {
    deepEqual(changesSince(history, day('2026-03-10')), [{ id: 'ana', from: 2, to: 4, day: '2026-03-10' }, { id: 'cleo', from: undefined, to: 3, day: '2026-03-28' }]);
    deepEqual(changesSince(history, day('2026-03-11')).map(({ id }) => id), ['cleo']);
    deepEqual(changesSince(history, day('2026-01-01')).map(({ id, from }) => [id, from]), [['ana', undefined], ['cleo', undefined]], 'what Bo was rated before is not known');
  });

  it('goes on with what the notes say today', () => {
    const today = day('2026-04-01');
    const notes = [{ id: 'ana', relationship: 5 }, { id: 'cleo', relationship: 3 }, { id: 'new', relationship: 1 }];
    deepEqual(withToday(history, notes, today).people, [{ ...ana, points: [...ana.points, point('2026-04-01', 5)] }, cleo, { id: 'new', isWhole: false, points: [point('2026-04-01', 1)] }]);
    deepEqual(withToday(history, [{ id: 'ana', relationship: 1 }], day('2026-03-10')).people[0]!.points, [point('2026-01-10', 2), point('2026-03-10', 1)]);
  });
});
