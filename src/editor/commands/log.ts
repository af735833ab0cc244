import { l10n, Uri, window } from 'vscode';
import { addDays } from '../../core/basics/day';
import { addLogEntry } from '../../core/edits/logEntry';
import { completingVerbs, type FollowUp } from '../../core/insights/followUp';
import { verbs, type Actor, type Verb } from '../../core/records/verbs';
import { linkTo } from '../../core/vault/linkTo';
import type { NoteRecord, Role } from '../../core/records/record';
import { rehearse, write, type FurtherStep } from '../apply';
import { composeMessage } from './compose';
import type { Desk, Target, WantedMessage } from './context';
import { pickRole, recordFor, uriOf } from './pick';
import { pickDay } from './pickDay';
import { pickVerb, type VerbGroup } from './pickVerb';
import { report } from './report';

/** Logs a touch, or in a role's note what became of it: verb, role, words, day. */
export async function logTouch(desk: Desk, target?: Target): Promise<void> {
  const record = await recordFor(desk, target, l10n.t('Log a Touch'), ({ type }) => type === 'person' || type === 'role');
  if (!record) return;
  const today = desk.clock.today();
  await rehearse(uriOf(record), (note) => addLogEntry(note, { day: today, verb: 'note' }));
  const title = l10n.t('Log: {0}', record.name);
  const verb = await pickVerb(title, record.type === 'role' ? [{ verbs: verbsOf('role') }] : personVerbs(desk.notes.overview.notes.get(record.id)?.person?.next));
  if (!verb) return;
  const role = record.type === 'person' && isAboutRole(verb) ? await pickRole(desk, record, title, verb === 'asked') : null;
  if (role === undefined) return;
  const words = await window.showInputBox({ title, placeHolder: l10n.t('A few words. Enter alone is enough.'), prompt: verb });
  if (words === undefined) return;
  const day = await pickDay(
    title,
    [
      { label: l10n.t('Today'), day: today },
      { label: l10n.t('Yesterday'), day: addDays(today, -1) },
      { label: l10n.t('Two days ago'), day: addDays(today, -2) },
    ],
    (each) => (each > today ? l10n.t('A log holds what has happened. For a plan, write a task.') : undefined),
  );
  if (!day) return;
  const link = role ? linkTo(role, record, desk.notes.overview.campaign.vault) : undefined;
  const written = await write(uriOf(record), (note) => addLogEntry(note, { day, verb, link, words }));
  report(desk, l10n.t('Logged for {0}: {1}', record.name, verb), written, thanksFor(desk, record, verb, role ?? undefined));
}

const answers: Partial<Record<Verb, WantedMessage>> = { referred: { kind: 'thanks', situation: 'referred' }, introduced: { kind: 'thanks', situation: 'introduced' }, declined: { kind: 'reply-to-no' } };

/** They did something for you, or looked into it: thanks are best written now. */
function thanksFor(desk: Desk, { id }: NoteRecord, verb: Verb, role: Role | undefined): FurtherStep | undefined {
  const message = answers[verb];
  return message && { label: l10n.t('Write Thanks Now'), run: () => composeMessage(desk, { uri: Uri.parse(id, true), message: { ...message, ...(role && { role }) } }) };
}

/** The verbs of a person's log, those that complete what is next first. */
function personVerbs(next: FollowUp | undefined): VerbGroup[] {
  const due = next ? completingVerbs(next).slice(0, 1) : [];
  const others = (actor: Actor): Verb[] => verbsOf(actor).filter((verb) => !due.includes(verb));
  return [
    { heading: l10n.t('Next step'), verbs: due },
    { heading: l10n.t('You'), verbs: others('you') },
    { heading: l10n.t('Both of you'), verbs: others('both') },
    { heading: l10n.t('They'), verbs: others('they') },
    { heading: l10n.t('For yourself'), verbs: others('nobody') },
  ];
}

function verbsOf(actor: Actor): Verb[] {
  return verbs.filter((each) => each.actor === actor).map(({ verb }) => verb);
}

const aboutRole: readonly Verb[] = ['asked', 'asked-insight', 'asked-feedback', 'checked-in', 'updated', 'replied', 'agreed', 'referred', 'hesitated', 'declined'];

/** Whether an entry with this verb is usually about a role, so that it is worth a question. */
function isAboutRole(verb: Verb): boolean {
  return aboutRole.includes(verb);
}
