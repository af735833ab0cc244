import { l10n, Range, Selection, TextEditorRevealType, window } from 'vscode';
import { addMessage, placeInMessage, type NewMessage } from '../../core/edits/message';
import { historyIn } from '../../core/insights/campaign';
import { compose } from '../../core/messages/compose';
import { factsOfKind } from '../../core/messages/kinds';
import type { MessageContext } from '../../core/messages/placeholders';
import { situationOf, type Suggestion } from '../../core/messages/suggest';
import { templatesFor } from '../../core/messages/templates';
import { readNote } from '../../core/notes/note';
import type { Person, Role, Template } from '../../core/records/record';
import { linkTo } from '../../core/vault/linkTo';
import { rehearse, write, type Written } from '../apply';
import { UserError } from '../boundary';
import { localise } from '../localise';
import { placeIn } from '../placeIn';
import { pickAddressee, pickChannel, pickRoleOf, pickSuggestion, pickTemplate, pickWhomToMeet } from './composeChoices';
import type { Desk, Target } from './context';
import { uriOf } from './pick';
import { goOnUnready } from './readiness';
import { report } from './report';

/** Lays out a first draft in a person's note: what for, by which way, about which role, in which style. Nothing is written before the last answer. */
export async function composeMessage(desk: Desk, target?: Target): Promise<void> {
  const addressee = await pickAddressee(desk, target);
  if (!addressee) return;
  refuseSilenced(addressee.person);
  const suggestion = await pickSuggestion(desk, addressee.person, target, addressee.role);
  if (!suggestion) return;
  const { person, kind } = suggestion;
  refuseSilenced(person);
  await rehearse(uriOf(person), (note) => addMessage(note, { kind, via: 'email', text: 'x' }));
  const history = historyIn(desk.notes.overview.campaign, person);
  const situation = target?.message?.situation ?? (history && situationOf(kind, suggestion.about, history));
  const builtIn = await desk.templates.all();
  const { vault } = desk.notes.overview.campaign;
  const title = l10n.t('{0}: {1}', person.name, localise(factsOfKind[kind].meaning));
  const via = await pickChannel(title, kind, person, builtIn, vault);
  const role = via && (await pickRoleOf(desk, suggestion, addressee.role, title));
  if (!via || role === undefined) return;
  const template = await pickTemplate(title, fittingFirst(templatesFor(kind, via, builtIn, vault, situation), role ?? undefined));
  if (!template) return;
  const toMeet = target?.message?.toMeet ?? (kind === 'intro' && template.body.includes('{{to-meet}}') ? await pickWhomToMeet(desk, suggestion, role ?? undefined, title) : null);
  if (toMeet === undefined) return;
  if (kind === 'ask' && !(await goOnUnready(desk, person, role ?? undefined))) return;
  const context: MessageContext = { vault, person, ...(role && { role }), ...(toMeet && { toMeet }) };
  await insert(desk, person, { kind, via, link: linkOf(desk, person, role ?? undefined, suggestion), text: '' }, compose(template, context));
}

/** Without a role, templates that speak of one come last. */
function fittingFirst(templates: readonly Template[], role: Role | undefined): Template[] {
  const needsRole = ({ body }: Template): number => Number(!role && body.includes('{{role'));
  return [...templates].sort((a, b) => needsRole(a) - needsRole(b));
}

function refuseSilenced({ name, fields }: Person): void {
  if (fields.status === 'do-not-contact') throw new UserError(l10n.t('{0} does not want to be contacted: the status in their note says so.', name));
}

function linkOf({ notes }: Desk, person: Person, role: Role | undefined, { about }: Suggestion): string | undefined {
  if (role) return linkTo(role, person, notes.overview.campaign.vault);
  return about && !about.note ? `[[${about.text}]]` : undefined;
}

/** Puts the draft into the note and the cursor where the user goes on writing. */
async function insert(desk: Desk, person: Person, draft: NewMessage, { text, firstBlank }: ReturnType<typeof compose>): Promise<void> {
  const message = { ...draft, text };
  const written = await write(uriOf(person), (note) => addMessage(note, message));
  if (written) await showDraft(written, text, firstBlank);
  report(desk, firstBlank ? l10n.t('A draft for {0}. What only you can say is marked.', person.name) : l10n.t('A draft for {0}. Make it yours.', person.name), written);
}

async function showDraft({ uri, after }: Written, text: string, blank: { readonly start: number; readonly end: number } | undefined): Promise<void> {
  const note = readNote(after);
  const place = placeInMessage(note, text, blank ?? { start: 0, end: 0 });
  const editor = await window.showTextDocument(uri);
  if (!place) return;
  const range = placeIn(note.lines, place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(new Range(range.start, range.end), TextEditorRevealType.InCenterIfOutsideViewport);
}
