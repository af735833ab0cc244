import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../src/core/basics/say';
import { historyIn, type Campaign } from '../../src/core/insights/campaign';
import { allOpenAsks } from '../../src/core/insights/openAsks';
import { checkMessages, defaultLinting, type MessageCheck } from '../../src/core/messages/check';
import { factsOfKind } from '../../src/core/messages/kinds';
import { channels, messageKinds, type MessageKind } from '../../src/core/records/messages';
import { proseIn } from '../../src/prose/prose';
import { campaign } from '../support/notes';
import { anchor, sample, shifted } from './notes';

interface Shown extends MessageCheck {
  readonly path: string;
  /** The line of prose above it. */
  readonly above: string;
}

function shownIn(whole: Campaign): Shown[] {
  const openAsks = allOpenAsks(whole);
  return whole.vault.records.flatMap((record) => {
    const lines = sample[record.path]!.split('\n');
    return checkMessages(record, whole, openAsks, { ...defaultLinting, prose: proseIn }).map((check) => ({ ...check, path: record.path, above: lines[check.entry.line - 2] ?? '' }));
  });
}

const now = campaign(sample, anchor);
const shown = shownIn(now);
const drafts = shown.filter(({ entry }) => !entry.sent);
const sent = shown.filter(({ entry }) => entry.sent);
const weak = drafts.filter(({ above }) => /\bfirst try\b/i.test(above));
const good = drafts.filter((each) => !weak.includes(each));

const codesOf = ({ findings }: Shown): string[] => findings.map(({ rule }) => rule.code);
const placeOf = ({ path, entry }: Shown): string => `${path}:${entry.line + 1} ${entry.kind}`;
const kindsAmong = (messages: readonly Shown[]): (MessageKind | undefined)[] => messages.map(({ entry }) => entry.kind).sort();

describe('the messages in the sample notes', () => {
  it('hold a weak and a better one of every kind, by every way', () => {
    deepEqual(kindsAmong(weak), [...messageKinds].sort());
    deepEqual(kindsAmong(good), [...messageKinds].sort());
    deepEqual([...new Set(drafts.map(({ entry }) => entry.via))].sort(), [...channels].sort());
  });

  it('have a line above each that says which it is', () => {
    deepEqual(shown.filter(({ above, path }) => !above.endsWith(':') && path !== 'people/Mara Oyelaran.md').map(placeOf), []);
  });

  it('are spread over many people, with two kinds in one note at most', () => {
    const paths = [...new Set(shown.map(({ path }) => path))];
    ok(paths.length >= 10);
    for (const path of paths) ok(new Set(kindsAmong(shown.filter((each) => each.path === path))).size <= 2, path);
  });

  it('say nothing of the better ones, not even that it is too soon', () => {
    deepEqual(good.filter(({ findings }) => findings.length > 0).map((each) => `${placeOf(each)}: ${codesOf(each).join(', ')}`), []);
  });

  it('find more than one weakness in each first try', () => {
    deepEqual(weak.filter((each) => new Set(codesOf(each)).size < 2).map(placeOf), []);
  });

  const rules = 'placeholder generic no-why no-connection no-way-out no-thanks pressure several-asks no-ask too-long confidential oversell pasted order prose'.split(' ');

  it('show every rule about the text at least once', () => {
    const found = new Set(weak.flatMap(codesOf));
    deepEqual(rules.filter((code) => !found.has(code)), []);
  });

  it('point at something in the message, in words', () => {
    for (const { problems, entry, path } of weak) {
      for (const { start, end, text } of problems) {
        ok(start.line >= entry.line && end.line <= entry.endLine, path);
        ok(english(text).endsWith('.'), english(text));
      }
    }
  });

  it('hold some that were sent, on days on which the log says so', () => {
    ok(sent.length >= 3);
    for (const each of sent) {
      const { path, entry } = each;
      const person = now.vault.people.find((one) => one.path === path)!;
      const role = entry.role && now.vault.resolve(entry.role, person)?.record;
      const { events } = historyIn(now, person)!;
      const logged = events.filter(({ day, verb }) => day === entry.sent && verb === factsOfKind[entry.kind!].verb);
      equal(logged.length, 1, placeOf(each));
      // A line that names a role names that of the message.
      const about = logged[0]!.about?.note;
      ok(!role || !about || about.id === role.id, placeOf(each));
      deepEqual(codesOf(each), [], placeOf(each));
    }
  });

  it('let the other notes tell that the same was sent before', () => {
    const [copy] = weak.filter((each) => codesOf(each).includes('pasted'));
    ok(copy?.findings.some(({ text }) => english(text).includes('Felix Aumann')));
  });

  for (const by of [400, -37]) {
    it(`say the same when all days are moved by ${by}`, () => {
      const said = (messages: readonly Shown[]): string[] => messages.map((each) => `${placeOf(each)}: ${codesOf(each).join(', ')}`);
      deepEqual(said(shownIn(shifted(by))), said(shown));
    });
  }
});
