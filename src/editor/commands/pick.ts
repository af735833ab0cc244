import { commands, l10n, QuickPickItemKind, Uri, window, type QuickPickItem } from 'vscode';
import { whatToDo, type FollowUp } from '../../core/insights/followUp';
import { isOver } from '../../core/insights/roles';
import type { NoteRecord, Person, Role } from '../../core/records/record';
import { peopleIn } from '../../live/overview';
import { groupsOf } from '../../live/rows';
import { shortDay } from '../days';
import { localise } from '../localise';
import { plain } from '../plain';
import { scoreText, stateText } from '../views/explain';
import { labelOfGroup } from '../views/groupLabels';
import type { Desk, Target } from './context';

export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks for one of several, with `active` under the cursor; undefined when Escape was pressed. */
export function choose<T>(title: string, placeholder: string, items: readonly (Choice<T> | Separator)[], active?: Choice<T>): Promise<T | undefined> {
  const pick = window.createQuickPick<QuickPickItem>();
  // What comes from a note stays text, and each shown item leads back to its choice.
  const shown = new Map<QuickPickItem, Choice<T> | Separator>(items.map((item) => [{ ...item, ...plainly(item) }, item]));
  Object.assign(pick, { title, placeholder, items: [...shown.keys()], matchOnDescription: true, matchOnDetail: true });
  // Without one, the first item is active by itself; an empty list would leave none, and Enter would choose nothing.
  if (active) pick.activeItems = [...shown].flatMap(([item, choice]) => (choice === active ? [item] : []));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const choice = pick.selectedItems[0] && shown.get(pick.selectedItems[0]);
      resolve(choice && 'value' in choice ? choice.value : undefined);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function plainly({ label, description, detail }: QuickPickItem): Partial<QuickPickItem> {
  return { label: plain(label), ...(description !== undefined && { description: plain(description) }), ...(detail !== undefined && { detail: plain(detail) }) };
}

/** A heading among the choices. */
export interface Separator extends QuickPickItem {
  readonly kind: QuickPickItemKind.Separator;
}

export const separator = (label: string): Separator => ({ label, kind: QuickPickItemKind.Separator });

/** The follow-up a command was called on, or one picked from those open that `fits`. */
export async function followUpFor({ notes }: Desk, target: Target | undefined, title: string, fits: (followUp: FollowUp) => boolean): Promise<FollowUp | undefined> {
  if (target?.followUp) return target.followUp;
  const { pressing, keepInTouch, campaign } = notes.overview;
  // In the groups of the view, so that keeping in touch stands last.
  const items = groupsOf(pressing.filter(fits), keepInTouch.filter(fits), campaign.today).flatMap(({ group, followUps: within }) => [
    ...(within.length > 0 ? [separator(labelOfGroup(group))] : []),
    ...within.map((followUp) => ({
      label: followUp.person?.name ?? (followUp.task ? localise(followUp.why) : followUp.record.name),
      description: l10n.t('{0} · {1}', localise(whatToDo(followUp)), shortDay(followUp.due, campaign.today)),
      detail: localise(followUp.why),
      value: followUp,
    })),
  ]);
  if (items.length > 0) return choose(title, l10n.t('Which follow-up?'), items);
  void window.showInformationMessage(l10n.t('There are no follow-ups here yet. They come from the logs of your notes about people.'));
  return undefined;
}

/** The record whose note is meant: the row's, the lens's, the open note's, or a person picked by name. */
export async function recordFor(desk: Desk, target: Target | undefined, title: string, fits: (record: NoteRecord) => boolean): Promise<NoteRecord | undefined> {
  const { vault } = desk.notes.overview.campaign;
  const named = target?.overview?.person ?? target?.followUp?.person ?? (target?.uri && vault.get(target.uri.toString()));
  if (named && fits(named)) return named;
  const active = target ? undefined : window.activeTextEditor?.document.uri;
  const open = active && vault.get(active.toString());
  return open && fits(open) ? open : pickPerson(desk, title);
}

export async function pickPerson({ notes }: Desk, title: string): Promise<Person | undefined> {
  const people = peopleIn(notes.overview);
  if (people.length === 0) {
    const create = l10n.t('New Person…');
    void window.showInformationMessage(l10n.t('There is no note about a person yet.'), create).then((choice) => choice && commands.executeCommand('referralNotes.newPerson'));
    return undefined;
  }
  return choose(
    title,
    l10n.t('Who?'),
    people.map((overview) => ({ label: overview.person.name, description: [overview.company, scoreText(overview.score), stateText(overview)].filter(Boolean).join(' · '), value: overview.person })),
  );
}

/** The role an entry is about, those at the person's company first; what is over is not offered. `null`: about none. */
export async function pickRole({ notes }: Desk, person: Person, title: string, expected: boolean): Promise<Role | null | undefined> {
  const { vault, today } = notes.overview.campaign;
  const company = vault.companyOf(person)?.name;
  const near = (role: Role): number => (vault.companyOf(role)?.name === company ? 0 : 1);
  const roles = vault.roles.filter((role) => !isOver(role, today)).sort((a, b) => near(a) - near(b));
  if (roles.length === 0) return null;
  const none = { label: l10n.t('No role'), value: null };
  const choices = roles.map((role) => ({ label: role.name, description: vault.companyOf(role)?.name ?? '', value: role }));
  return choose<Role | null>(title, l10n.t('About which role?'), expected ? [...choices, none] : [none, ...choices]);
}

export function uriOf(record: NoteRecord): Uri {
  return Uri.parse(record.id, true);
}
