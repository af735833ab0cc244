import { addDays } from '../basics/day';
import { compareText } from '../basics/fold';
import { say, type Text } from '../basics/say';
import { byPath } from '../records/place';
import type { NoteRecord, Person, Role } from '../records/record';
import { historyIn, isSearchOver, type Campaign } from './campaign';
import { labelOf, type FollowUp } from './followUp';
import { lastTouch, type History } from './history';
import { isOpen, refTo } from './roles';
import { maintainStep, openSteps, stepOrder, type Step } from './steps';

/** Every open follow-up of all notes, soonest first, then by note. */
export function followUpsOf(campaign: Campaign): FollowUp[] {
  return campaign.vault.records
    .flatMap((record) => followUpsOfNote(record, historyIn(campaign, record), campaign))
    .sort(soonestFirst);
}

/** What is due because of one note; a person's comes with their history. */
export function followUpsOfNote(record: NoteRecord, history: History | undefined, campaign: Campaign): FollowUp[] {
  if (record.type === 'person') return history ? followUpsOfPerson(record, history, campaign) : [];
  return [...(record.type === 'role' ? deadlineOf(record, campaign) : []), ...tasksOf(record, campaign)];
}

export function soonestFirst(a: FollowUp, b: FollowUp): number {
  return compareText(a.due, b.due) || byPath(a.record, b.record);
}

/** What is due for one person, soonest first: at most one computed follow-up or a `next` in its place, and their tasks. */
export function followUpsOfPerson(person: Person, history: History, campaign: Campaign): FollowUp[] {
  if ((person.fields.status ?? 'active') !== 'active') return [];
  // Someone with no touch yet has nothing due but tasks and `next`.
  const steps = history.touches.length > 0 ? openSteps(person, history, campaign).sort(byDayThenKind) : [];
  const next = isSpent(person, history) ? undefined : person.fields.next;
  const own: FollowUp[] = [];
  if (next) {
    // A `next` cannot have meant thanks or news that came up after it was written.
    const beside = steps.filter((step) => step.fresh && step.due < next);
    const [replaced, ...others] = steps.filter((step) => !beside.includes(step));
    const step = replaced ?? maintainStep(person, history, campaign);
    own.push(...beside.map((each) => followUpOf(person, each, [])));
    own.push({
      kind: 'next',
      due: next,
      record: person,
      person,
      why: step ? sentence(step.why, others) : say('You chose this day yourself.'),
      ...(step?.about && { about: step.about }),
      ...(step && { replaces: step.kind }),
    });
  } else {
    const [first, ...others] = steps;
    const step = first ?? maintainStep(person, history, campaign);
    if (step) own.push(followUpOf(person, step, others));
  }
  return [...own, ...tasksOf(person, campaign)].sort(soonestFirst);
}

/** A `next` on or before the day of the last touch is spent: what it was meant for is done. */
export function isSpent(person: Person, history: History): boolean {
  const touched = lastTouch(history)?.day;
  return person.fields.next !== undefined && touched !== undefined && person.fields.next <= touched;
}

function followUpOf(person: Person, step: Step, others: readonly Step[]): FollowUp {
  return { kind: step.kind, due: step.due, record: person, person, why: sentence(step.why, others), ...(step.about && { about: step.about }) };
}

function byDayThenKind(a: Step, b: Step): number {
  return compareText(a.due, b.due) || stepOrder.indexOf(a.kind) - stepOrder.indexOf(b.kind);
}

/** One sentence of why, which names the other open steps. */
function sentence(why: Text, others: readonly Step[]): Text {
  const [first, ...more] = others.map((step) => say('{0} on {1}', labelOf(step.kind), step.due));
  if (!first) return say('{0}.', why);
  return say('{0}; also open: {1}.', why, more.reduce((list, item) => say('{0}, {1}', list, item), first));
}

function tasksOf(record: NoteRecord, { vault }: Campaign): FollowUp[] {
  return record.tasks.map((task): FollowUp => {
    const linked = task.link && vault.resolve(task.link, record)?.record;
    const role = linked?.type === 'role' ? linked : record.type === 'role' ? record : undefined;
    return {
      kind: 'task',
      due: task.day,
      record,
      task,
      why: task.text ? say('{0}', task.text) : say('A task of yours.'),
      ...(record.type === 'person' && { person: record }),
      ...(role && { about: refTo(role) }),
    };
  });
}

/** A role that can still be applied for shows some days before its deadline. */
function deadlineOf(role: Role, campaign: Campaign): FollowUp[] {
  const { rules, today } = campaign;
  const { deadline } = role.fields;
  if (!deadline || isSearchOver(campaign) || !isOpen(role, today)) return [];
  const due = addDays(deadline, -rules.deadlineAhead);
  if (addDays(due, rules.lapse) <= today) return [];
  return [{ kind: 'deadline', due, record: role, about: refTo(role), why: say('Applications for {0} close on {1}.', role.name, deadline) }];
}
