import { addDays, type Day } from '../basics/day';
import type { Plan } from '../basics/edit';
import { fill } from '../messages/fill';
import type { MessageContext } from '../messages/placeholders';
import type { Note } from '../notes/note';
import type { Template } from '../records/record';
import { playbookHeading } from '../records/sections';
import { underHeading } from './append';
import { settle } from './settle';

const offset = /^([ \t]*[-*+][ \t]+\[ \][ \t]+)\+(\d{1,3})d\b/gm;

/** The steps of a playbook as they begin on a day: `+7d` becomes the day a week later. Lines end with LF. */
export function playbookText({ body }: Pick<Template, 'body'>, from: Day, context: MessageContext): string {
  return fill(body, context).text.replace(offset, (_, box: string, days: string) => `${box}${addDays(from, Number(days))}`);
}

/** Adds a playbook's steps to a note, under a heading of its own. */
export function addPlaybook(note: Note, playbook: Template, from: Day, context: MessageContext): Plan {
  const text = playbookText(playbook, from, context);
  const tasks = text.match(/^[ \t]*[-*+][ \t]+\[ \][ \t]+\d{4}-\d{2}-\d{2}\b/gm)?.length ?? 0;
  return settle(note, [underHeading(note, `${playbookHeading}${playbook.name}`, text)], { tasks });
}
