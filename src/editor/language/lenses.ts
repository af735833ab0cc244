import { CodeLens, Disposable, EventEmitter, l10n, languages, Range, Uri, workspace, type CodeLensProvider, type Event, type TextDocument } from 'vscode';
import { whatToDo } from '../../core/insights/followUp';
import { alternativesFor } from '../../core/insights/alternatives';
import { historyIn, type Campaign } from '../../core/insights/campaign';
import { peopleAt, referrersOf, rolesAt } from '../../core/insights/company';
import { openPathsFor } from '../../core/insights/openPaths';
import { isOver } from '../../core/insights/roles';
import type { Company, NoteRecord, Person, Role } from '../../core/records/record';
import { unknownOf, worthKnowing } from '../../core/review/coverage/coverage';
import { shortDay } from '../days';
import { localise } from '../localise';
import { messageLenses } from './messageLenses';
import { section, showsLens } from '../settings';
import { scoreText, stateText } from '../views/explain';
import type { WorkspaceNotes } from '../workspaceNotes';

/** Lenses in a note: at its front matter the score and the next follow-up, at its log a way to add to it, at a company and a role who is there. */
export class Lenses implements CodeLensProvider, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses: Event<void> = this.changed.event;
  private readonly subscriptions: Disposable[];

  constructor(private readonly notes: WorkspaceNotes) {
    this.subscriptions = [
      this.changed,
      notes.onDidChange(() => this.changed.fire()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(`${section}.lens`) && this.changed.fire()),
      languages.registerCodeLensProvider({ language: 'markdown' }, this),
    ];
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    const record = this.notes.overview.campaign.vault.get(document.uri.toString());
    if (!record) return [];
    const { campaign } = this.notes.overview;
    return [
      ...(showsLens('frontMatter') ? this.atFrontMatter(record) : []),
      ...(showsLens('log') ? atLog(record) : []),
      ...(showsLens('company') ? atCompany(record, document, campaign) : []),
      ...(showsLens('message') ? messageLenses(record, this.notes.overview.notes.get(record.id)?.messages ?? [], campaign.vault, campaign.today) : []),
      ...(showsLens('role') && record.type === 'role' ? atRole(record, campaign) : []),
    ];
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  private atFrontMatter(record: NoteRecord): CodeLens[] {
    const overview = this.notes.overview.notes.get(record.id)?.person;
    if (!overview) return [];
    const { score, next } = overview;
    const { today } = this.notes.overview.campaign;
    const at = lineRange(record.places.frontMatter);
    const person = { uri: Uri.parse(record.id, true) };
    return [
      new CodeLens(at, { title: l10n.t('{0} · {1}', scoreText(score), stateText(overview)), tooltip: l10n.t('Rate this person'), command: 'referralNotes.rate', arguments: [person] }),
      ...(next ? [new CodeLens(at, { title: l10n.t('Next: {0} · {1}', localise(whatToDo(next)), shortDay(next.due, today)), tooltip: localise(next.why), command: 'referralNotes.complete', arguments: [{ followUp: next }] })] : []),
      new CodeLens(at, { title: l10n.t('Write…'), tooltip: l10n.t('Compose a message'), command: 'referralNotes.compose', arguments: [person] }),
      ...otherWays(overview.person, this.notes.overview.campaign, at),
      new CodeLens(at, { title: l10n.t('Log…'), tooltip: l10n.t('Log a touch'), command: 'referralNotes.log', arguments: [person] }),
    ];
  }
}

/** Where they hesitated, declined or are let go: how many other ways there are. */
function otherWays(person: Person, campaign: Campaign, at: Range): CodeLens[] {
  const ways = alternativesFor(person, historyIn(campaign, person)!, campaign);
  if (ways.length === 0) return [];
  return [new CodeLens(at, { title: l10n.t('Other ways: {0}', ways.length), tooltip: ways.map(({ why }) => localise(why)).join('\n'), command: 'referralNotes.compose', arguments: [{ uri: Uri.parse(person.id, true) }] })];
}

/** Beside a company: who is there, and which roles are in play. A click lists them. */
function atCompany(record: NoteRecord, document: TextDocument, { vault, today }: Campaign): CodeLens[] {
  const company = record.type === 'company' ? { name: record.name, note: record } : record.type === 'person' || record.type === 'role' ? vault.companyOf(record) : undefined;
  if (!company) return [];
  const [people, roles] = [peopleAt(company, vault), rolesAt(company, vault).filter((role) => !isOver(role, today))];
  const title = l10n.t('{0} · people: {1} · roles in play: {2}', company.name, people.length, roles.length);
  const line = record.type === 'company' ? record.places.frontMatter : lineOfKey(document, 'company', record.places.frontMatter);
  const list = listLens(line, title, company.name, [...people, ...roles]);
  if (record.type !== 'company') return [list];
  return [list, ...knownOf(record, line), new CodeLens(lineRange(line), { title: l10n.t('Warm paths…'), tooltip: l10n.t('Who could introduce you to someone there'), command: 'referralNotes.warmPaths', arguments: [{ uri: Uri.parse(record.id, true) }] })];
}

/** Of the four things to know before asking someone there, how many the note says (RULES M6); nothing once it says all of them. */
function knownOf(company: Company, line: number): CodeLens[] {
  const unknown = unknownOf({ name: company.name, note: company });
  if (unknown.length === 0) return [];
  const labels = { hiring: l10n.t('who decides'), challenges: l10n.t('what troubles them'), fit: l10n.t('what you bring'), process: l10n.t('how they hire') };
  const keys = unknown.map((key) => l10n.t('{0} (“{1}”)', labels[key], key)).join(', ');
  // No command: it says something, and there is nothing to press.
  return [new CodeLens(lineRange(line), { title: l10n.t('known: {0} of {1}', worthKnowing.length - unknown.length, worthKnowing.length), tooltip: l10n.t('Still open: {0}', keys), command: '' })];
}

/** Beside a role: who could refer you, and who was asked. A click lists them. */
function atRole(role: Role, campaign: Campaign): CodeLens[] {
  const { could, asked } = referrersOf(role, campaign);
  const list = listLens(role.places.frontMatter, l10n.t('Could refer you: {0} · asked: {1}', could.length, asked.length), role.name, [...asked, ...could]);
  const at = lineRange(role.places.frontMatter);
  const target = [{ uri: Uri.parse(role.id, true) }];
  const write = new CodeLens(at, { title: l10n.t('Write…'), tooltip: l10n.t('Compose a message'), command: 'referralNotes.compose', arguments: target });
  const open = openPathsFor(role, campaign);
  if (open.length !== 1) return [list, write];
  // All hangs on one way: worth a word beside it (RULES A5).
  return [list, write, new CodeLens(at, { title: l10n.t('Only one way is open: {0}', open[0]!.person.name), tooltip: l10n.t('A second way takes the weight off this one: another person there, an introduction, or writing to whoever decides.'), command: 'referralNotes.compose', arguments: target })];
}

function listLens(line: number, title: string, about: string, records: readonly NoteRecord[]): CodeLens {
  return new CodeLens(lineRange(line), { title, tooltip: l10n.t('Show these notes'), command: 'referralNotes.showNotes', arguments: [{ about, ids: records.map(({ id }) => id) }] });
}

/** The line of a key in front matter; that of its fence where the key is not found as it was read. */
function lineOfKey(document: TextDocument, key: string, fence: number): number {
  for (let line = fence + 1; line < document.lineCount && document.lineAt(line).text.trim() !== '---'; line++) {
    if (document.lineAt(line).text.trimStart().startsWith(`${key}:`)) return line;
  }
  return fence;
}

function atLog(record: NoteRecord): CodeLens[] {
  if (record.type !== 'person' && record.type !== 'role') return [];
  return record.places.logs.slice(0, 1).map((line) => new CodeLens(lineRange(line), { title: l10n.t('Add entry…'), command: 'referralNotes.log', arguments: [{ uri: Uri.parse(record.id, true) }] }));
}

function lineRange(line: number): Range {
  return new Range(line, 0, line, 0);
}
