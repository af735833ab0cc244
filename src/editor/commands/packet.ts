import { env, FileType, l10n, Uri, window, workspace } from 'vscode';
import { addPacket } from '../../core/edits/packet';
import { packetOf, printPacket, type MissingPart, type Packet } from '../../core/messages/packet';
import type { NoteRecord, Person } from '../../core/records/record';
import { write } from '../apply';
import { UserError } from '../boundary';
import { localise } from '../localise';
import type { Desk, Target } from './context';
import { openNote } from './open';
import { choose, pickRole, recordFor, separator, uriOf } from './pick';
import { report } from './report';

type Wish = 'markdown' | 'plain' | 'insert' | MissingPart;

/** Everything someone needs to refer you: shown with what is missing, to be copied or put into the note. */
export async function contextPacket(desk: Desk, target?: Target): Promise<void> {
  const title = l10n.t('Context Packet');
  const record = await recordFor(desk, target, title, ({ type }) => type === 'person' || type === 'role');
  if (!record) return;
  const role = record.type === 'role' ? record : await pickRole(desk, record as Person, title, true);
  if (!role) {
    if (role === null) throw new UserError(l10n.t('A packet is for a role. “New Role…” makes a note for one.'));
    return;
  }
  const person = record.type === 'person' ? record : undefined;
  const packet = packetOf(role, person, desk.notes.overview.campaign, await fileCheck(desk));
  const wish = await pickWish(title, packet, record);
  if (!wish) return;
  if (typeof wish === 'object') return fillIn(wish);
  const text = printPacket(packet, wish === 'plain' ? 'plain' : 'markdown', localise);
  if (wish === 'insert') return report(desk, l10n.t('The packet stands in the note of {0}.', record.name), await write(uriOf(record), (note) => addPacket(note, text)));
  await env.clipboard.writeText(text);
  void window.showInformationMessage(packet.missing.length > 0 ? l10n.t('Copied. Parts still missing: {0}.', packet.missing.length) : l10n.t('Copied.'));
}

function pickWish(title: string, { missing }: Packet, record: NoteRecord): Promise<Wish | undefined> {
  return choose<Wish>(title, missing.length > 0 ? l10n.t('Parts still missing: {0}', missing.length) : l10n.t('Nothing is missing'), [
    { label: l10n.t('Copy as Markdown'), value: 'markdown' },
    { label: l10n.t('Copy as Plain Text'), value: 'plain' },
    { label: l10n.t('Insert into the Note of {0}', record.name), value: 'insert' },
    ...(missing.length > 0 ? [separator(l10n.t('Still missing: choose one to fill it in'))] : []),
    ...missing.map((part) => ({ label: localise(part.what), description: part.record ? l10n.t('{0} in {1}', part.field, part.record.path) : l10n.t('{0} in a note that is still to be made', part.field), value: part })),
  ]);
}

async function fillIn({ record, what, field }: MissingPart): Promise<void> {
  if (!record) throw new UserError(l10n.t('{0}: there is no note yet in which “{1}” could stand.', localise(what), field));
  await openNote(record, record.places.frontMatter);
}

/** Whether files that the profile names are there. Paths are taken from its note, as links are. */
async function fileCheck({ notes }: Desk): Promise<((path: string) => boolean) | undefined> {
  const { profile } = notes.overview.campaign.vault;
  if (!profile) return undefined;
  const named = [profile.fields.resume, profile.fields.portfolio].filter((path): path is string => path !== undefined && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path));
  const there = new Set<string>();
  for (const path of named) {
    try {
      const { type } = await workspace.fs.stat(Uri.joinPath(uriOf(profile), '..', path));
      if (type & FileType.File) there.add(path);
    } catch {
      // It is listed among what is missing.
    }
  }
  return (path) => there.has(path);
}
