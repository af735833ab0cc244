import { equal } from 'node:assert/strict';
import { completeTask } from '../../../src/core/edits/task';
import { readNote } from '../../../src/core/notes/note';
import { day } from '../../support/notes';
import { recordIn } from '../notes/places';
import { made } from './made';

/** A note with a log and this task after its first one is done. */
function completed(task: string, type = 'person'): string {
  const text = noteWith(task, type);
  return made(text, completeTask(readNote(text), recordIn(text).tasks[0]!, day('2026-11-21')));
}
const noteWith = (task: string, type: string, log = '', mark = ' '): string => `---\ntype: ${type}\n---\n## Log\n- 2026-11-02 met\n${log}\n## Plan\n- [${mark}] ${task}\n`;
const ticked = (task: string, type = 'person', logged = ''): string => noteWith(task, type, logged && `- 2026-11-21 ${logged}\n`, 'x');

describe('a task that is done', () => {
  for (const [task, logged] of [
    ['2026-11-20 messaged her', 'messaged her'],
    ['2026-11-20 Checked in with her', 'Checked in with her'],
    ['2026-11-20 checked-in with her', 'checked-in with her'],
    ['2026-11-20 dm’d her', 'dm’d her'],
    ['2026-11-20 asked: [[Platform]]', 'asked: [[Platform]]'],
    ['2026-11-20 replied at last', 'replied at last'],
    ['2026-11-20 applied there', 'applied there'],
  ] as const) {
    it(`is logged in a person’s note when it begins with a verb of theirs or yours: ${task}`, () => equal(completed(task), ticked(task, 'person', logged)));
  }

  for (const task of ['2026-11-20 interview with her team', '2026-11-20 offer help', '2026-11-20 note to self', '2026-11-20 message her', '2026-11-20 [[Ana]] messaged', '2026-11-20 then messaged her', '📅 2026-11-20']) {
    it(`is only ticked in a person’s note: ${task}`, () => equal(completed(task), ticked(task)));
  }

  it('is logged in a role’s note when it begins with a role’s verb', () => {
    equal(completed('2026-11-20 interview by phone', 'role'), ticked('2026-11-20 interview by phone', 'role', 'interview by phone'));
    equal(completed('2026-11-20 applied there', 'role'), ticked('2026-11-20 applied there', 'role', 'applied there'));
  });

  it('is only ticked in a role’s note when it begins with another, or in any other note', () => {
    equal(completed('2026-11-20 messaged her', 'role'), ticked('2026-11-20 messaged her', 'role'));
    for (const type of ['company', 'profile', 'template']) for (const task of ['2026-11-20 messaged her', '2026-11-20 interview by phone']) equal(completed(task, type), ticked(task, type), type);
  });

  it('is the one in its place, of two alike', () => {
    const text = '---\ntype: company\n---\n- [ ] 2026-11-20 a\n- [ ] 2026-11-20 a\n';
    const [first, second] = recordIn(text).tasks;
    equal(made(text, completeTask(readNote(text), second!, day('2026-11-21'))), text.replace('a\n- [ ]', 'a\n- [x]'));
    equal(made(text, completeTask(readNote(text), first!, day('2026-11-21'))), text.replace('- [ ]', '- [x]'));
  });
});
