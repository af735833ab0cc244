import type { Day } from '../basics/day';
import type { Plan, TextEdit } from '../basics/edit';
import { say } from '../basics/say';
import type { Note } from '../notes/note';
import type { Task } from '../notes/task';
import type { TaskEntry } from '../records/record';
import { typeOf } from '../records/read';
import { actorOf, verbOf } from '../records/verbs';
import { logEntryEdit } from './logEntry';
import { settle } from './settle';

const gone = { refused: say('This task has changed since it was shown. Please look at the note.') };

/** Ticks a task; where its text begins with a verb that this note's log can hold, it is logged, too. */
export function completeTask(note: Note, wanted: TaskEntry, today: Day): Plan {
  const task = find(note, wanted);
  if (!task) return gone;
  const tick: TextEdit = { ...task.mark, newText: 'x' };
  const log = isLoggable(note, task) ? logEntryEdit(note, today, task.text) : undefined;
  return settle(note, log ? [tick, log] : [tick], { entries: log ? 1 : 0 });
}

/** Gives a task another day, in the spelling it has. */
export function moveTask(note: Note, wanted: TaskEntry, to: Day): Plan {
  const task = find(note, wanted);
  return task ? settle(note, [{ ...task.dayRange, newText: to }], {}) : gone;
}

/** The task as it stands in the note now: in its place, else the only one like it. A guess is no answer. */
function find(note: Note, wanted: TaskEntry): Task | undefined {
  const alike = note.body.tasks.filter((task) => !task.done && task.day === wanted.day && task.text === wanted.text);
  return alike.find((task) => note.lines.lineAt(task.range.start) === wanted.line) ?? (alike.length === 1 ? alike[0] : undefined);
}

function isLoggable(note: Note, task: Task): boolean {
  const type = typeOf(note);
  const [first = '', second = ''] = task.text.toLowerCase().replace(/’/g, "'").split(/[^\p{L}'-]+/u);
  const verb = type && verbOf([first, second], type);
  if (!verb) return false;
  const actor = actorOf(verb);
  return type === 'role' ? actor === 'role' : type === 'person' && actor !== 'role' && actor !== 'nobody';
}
