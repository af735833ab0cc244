import { deepEqual, equal } from 'node:assert/strict';
import { isRefusal } from '../../../src/core/basics/edit';
import { canSnooze, complete, snooze } from '../../../src/core/edits/complete';
import type { FollowUp, FollowUpKind } from '../../../src/core/insights/followUp';
import { followUpsOf } from '../../../src/core/insights/followUps';
import { readNote } from '../../../src/core/notes/note';
import { campaign, day, due, person, role, type Files } from '../../support/notes';
import { made } from './made';

const today = day('2026-11-21');

function followUp(files: Files, kind: FollowUpKind, on = '2026-11-21'): FollowUp {
  const found = followUpsOf(campaign(files, on)).find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind} among: ${due(files, on).join('; ')}`);
  return found;
}

/** The note of the follow-up's record after completing it. */
function completed(files: Files, kind: FollowUpKind, words?: string): string {
  const found = followUp(files, kind);
  const text = files[found.record.path]!;
  const link = found.about?.note?.name ?? found.about?.text;
  return made(text, complete(readNote(text), found, { today, ...(words !== undefined && { words }), ...(link !== undefined && { link: `[[${link}]]` }) }));
}

const platform = { 'Platform.md': role() };

describe('completing a follow-up', () => {
  for (const [kind, log, verb] of [
    ['nudge', ['2026-11-02 asked [[Platform]]'], 'checked-in'],
    ['check-in', ['2026-11-02 asked [[Platform]]', '2026-11-03 agreed'], 'checked-in'],
    ['update', ['2026-11-02 asked [[Platform]]', '2026-11-03 agreed', '2026-11-09 checked-in [[Platform]]'], 'updated'],
    ['share', ['2026-10-20 asked [[Platform]]', '2026-10-21 agreed', '2026-10-27 checked-in [[Platform]]', '2026-11-03 updated [[Platform]]'], 'shared'],
  ] as const) {
    it(`${kind}: one line, ${verb}, with the role's link and the words`, () => {
      const text = person(log);
      equal(completed({ ...platform, 'ana.md': text }, kind), `${text}- 2026-11-21 ${verb} [[Platform]]\n`);
      equal(completed({ ...platform, 'ana.md': text }, kind, '  by mail,\n twice '), `${text}- 2026-11-21 ${verb} [[Platform]] by mail, twice\n`);
    });

    it(`${kind}: is no longer due`, () => {
      const after = completed({ ...platform, 'ana.md': person(log) }, kind);
      equal(due({ ...platform, 'ana.md': after }, '2026-11-21').some((line) => line.startsWith(`${kind} `) && line.split(' ')[1]! <= '2026-11-21'), false);
    });
  }

  for (const [kind, log, verb] of [
    ['thank', ['2026-11-19 introduced [[Jon]]'], 'thanked'],
    ['after-meeting', ['2026-11-19 met'], 'messaged'],
    ['maintain', ['2026-10-01 messaged'], 'shared'],
  ] as const) {
    it(`${kind}: ${verb}`, () => {
      const text = person(log);
      equal(completed({ 'ana.md': text }, kind), `${text}- 2026-11-21 ${verb}\n`);
      equal(completed({ 'ana.md': text }, kind, 'in a few words'), `${text}- 2026-11-21 ${verb} in a few words\n`);
    });
  }

  it('milestone: updated', () => {
    const text = person(['2026-11-10 messaged']);
    equal(completed({ 'Platform.md': role(['referrers: "[[ana]]"'], ['2026-11-18 interview']), 'ana.md': text }, 'milestone'), `${text}- 2026-11-21 updated [[Platform]]\n`);
  });

  it('maintain: the verb that was picked', () => {
    const text = person(['2026-10-01 messaged']);
    const found = followUp({ 'ana.md': text }, 'maintain');
    for (const verb of ['connected', 'talked', 'met', 'engaged'] as const) equal(made(text, complete(readNote(text), found, { today, verb })), `${text}- 2026-11-21 ${verb}\n`);
  });

  it('next: as the step it replaces, and next is gone', () => {
    const text = person(['2026-11-02 asked [[Platform]]'], ['name: Ana', 'next: 2026-11-20', 'status: active']);
    equal(completed({ ...platform, 'ana.md': text }, 'next'), `${text.replace('next: 2026-11-20\n', '')}- 2026-11-21 checked-in [[Platform]]\n`);
  });

  it('next: messaged, when there is no step', () => {
    const text = person([], ['next: 2026-11-20']);
    equal(completed({ 'ana.md': text }, 'next'), '---\ntype: person\n---\n## Log\n- 2026-11-21 messaged\n');
  });

  it('takes next out with its line, and leaves the comment behind it and all around it', () => {
    for (const [before, after] of [
      ['next: 2026-11-20 # after her trip\nname: Ana # her\n', '# after her trip\nname: Ana # her\n'],
      ['name: Ana # her\nnext: "2026-11-20"\n# below\n', 'name: Ana # her\n# below\n'],
      ['# above\nnext: \'2026-11-20\'\n\nname: Ana\n', '# above\n\nname: Ana\n'],
      ['next:\n  2026-11-20\nname: Ana\n', 'name: Ana\n'],
    ] as const) {
      const text = `---\ntype: person\n${before}---\n## Log\n`;
      equal(completed({ 'ana.md': text }, 'next'), `---\ntype: person\n${after}---\n## Log\n- 2026-11-21 messaged\n`);
    }
  });

  it('leaves a later next that stands beside what was done, and takes out one that is spent by it', () => {
    const later = person(['2026-11-19 introduced [[Jon]]'], ['next: 2026-12-24']);
    equal(completed({ 'ana.md': later }, 'thank'), `${later}- 2026-11-21 thanked\n`);
    for (const day of ['2026-11-10', '2026-11-21']) {
      const spent = person(['2026-11-19 introduced [[Jon]]'], [`next: ${day}`]);
      const thank: FollowUp = { ...followUp({ 'ana.md': later }, 'thank') };
      equal(made(spent, complete(readNote(spent), thank, { today })), `${spent.replace(`next: ${day}\n`, '')}- 2026-11-21 thanked\n`);
    }
  });

  it('does both or neither: where next can’t be taken out, nothing is written', () => {
    for (const broken of ['met: a: b', 'next: 2026-12-20']) {
      const text = person(['2026-11-02 asked'], ['next: 2026-12-01', broken]);
      const found = followUp({ 'ana.md': text }, 'next');
      const plan = complete(readNote(text), found, { today });
      equal(isRefusal(plan), true, broken);
    }
  });

  it('is logged in a note that has lost its front matter meanwhile', () => {
    const found = followUp({ 'ana.md': person(['2026-11-02 asked']) }, 'nudge');
    equal(made('# Ana\n', complete(readNote('# Ana\n'), found, { today })), '# Ana\n\n## Log\n- 2026-11-21 checked-in\n');
  });

  it('a task: is ticked, in its own note and with its own mark', () => {
    for (const bullet of ['-', '*', '+', '1.']) {
      const text = `---\ntype: company\n---\nWords\n\n${bullet} [ ] 2026-11-20 send it 📅 2026-11-22\n`;
      equal(completed({ 'Northwind.md': text }, 'task'), text.replace('[ ]', '[x]'));
    }
  });

  it('a task whose text begins with a verb: is logged, too', () => {
    const text = `${person(['2026-11-02 talked'])}\n- [ ] messaged her about [[Platform]] due:2026-11-20\n`;
    equal(completed({ 'ana.md': text }, 'task'), `${person(['2026-11-02 talked', '2026-11-21 messaged her about [[Platform]]'])}\n- [x] messaged her about [[Platform]] due:2026-11-20\n`);
  });

  it('a task keeps its next', () => {
    const text = `${person([], ['next: 2026-12-24'])}\n- [ ] 2026-11-20 read it\n`;
    equal(completed({ 'ana.md': text }, 'task'), text.replace('[ ]', '[x]'));
  });

  it('a task that has changed since is refused', () => {
    const text = `${person()}\n- [ ] 2026-11-20 read it\n`;
    const found = followUp({ 'ana.md': text }, 'task');
    for (const now of [text.replace('[ ]', '[x]'), text.replace('read it', 'read that'), text.replace('-20', '-22'), person(), `${text.replace('[ ]', '[x]')}\n- [ ] 2026-11-20 read it, too\n`]) {
      equal(isRefusal(complete(readNote(now), found, { today })), true, now);
      equal(isRefusal(snooze(readNote(now), found, day('2026-12-01'))), true, now);
    }
    const moved = `${person()}\nMore above.\n\n- [ ] 2026-11-20 read it\n`;
    equal(made(moved, complete(readNote(moved), found, { today })), moved.replace('[ ]', '[x]'));
    const twice = `${person()}\nMore above.\n\n- [ ] 2026-11-20 read it\n- [ ] 2026-11-20 read it\n`;
    equal(isRefusal(complete(readNote(twice), found, { today })), true);
  });

  it('a deadline: writes nothing', () => {
    const files = { 'Platform.md': role(['deadline: 2026-11-24']) };
    equal(isRefusal(complete(readNote(files['Platform.md']), followUp(files, 'deadline'), { today })), true);
  });

  it('completed twice, writes one line', () => {
    const text = person(['2026-11-02 asked [[Platform]]']);
    const found = followUp({ ...platform, 'ana.md': text }, 'nudge');
    const once = made(text, complete(readNote(text), found, { today, link: '[[Platform]]' }));
    deepEqual(complete(readNote(once), found, { today, link: '[[Platform]]' }), []);
  });
});

describe('putting a follow-up off', () => {
  it('writes next, and moves a task in the spelling it has', () => {
    const text = person(['2026-10-01 messaged'], ['next: "2026-11-20" # trip']);
    equal(made(text, snooze(readNote(text), followUp({ 'ana.md': text }, 'next'), day('2026-12-03'))), text.replace('2026-11-20', '2026-12-03'));
    for (const task of ['- [ ] **2026-11-20** a', '- [ ] [[2026-11-20]] a', '- [ ] a 📅 2026-11-20 b', '- [ ] a [due:: 2026-11-20]', '- [ ] 2026-11-20 due:2026-11-20 a']) {
      const note = `${person()}\n${task}\n`;
      const moved = made(note, snooze(readNote(note), followUp({ 'ana.md': note }, 'task'), day('2026-12-03')));
      const at = note.lastIndexOf('2026-11-20');
      equal(moved, `${note.slice(0, at)}2026-12-03${note.slice(at + 10)}`);
    }
  });

  it('is not offered for thanks and news, which stand beside a next, nor for a deadline', () => {
    const kinds = ['nudge', 'check-in', 'update', 'share', 'thank', 'after-meeting', 'milestone', 'maintain', 'deadline', 'task', 'next'] as const;
    deepEqual(kinds.filter((kind) => !canSnooze({ kind } as FollowUp)), ['thank', 'milestone', 'deadline']);
  });
});
