import { l10n, window } from 'vscode';
import { historyIn } from '../../core/insights/campaign';
import { referrersOf } from '../../core/insights/company';
import { decidersAt } from '../../core/insights/openPaths';
import { factsOfKind, meaningOfChannel } from '../../core/messages/kinds';
import { anyTime, suggestionsFor, type Suggestion } from '../../core/messages/suggest';
import { channelsFor } from '../../core/messages/templates';
import { refTo } from '../../core/insights/roles';
import type { Channel, MessageKind } from '../../core/records/messages';
import type { Person, Role, Template } from '../../core/records/record';
import type { Vault } from '../../core/vault/vault';
import { shortDay } from '../days';
import { localise } from '../localise';
import { scoreText, stateText } from '../views/explain';
import type { Desk, Target } from './context';
import { choose, pickPerson, pickRole, recordFor, separator } from './pick';

/** Whom a message goes to; from a role, someone who could help with it. */
export async function pickAddressee(desk: Desk, target: Target | undefined): Promise<{ readonly person: Person; readonly role?: Role } | undefined> {
  const title = l10n.t('Compose a Message');
  const record = await recordFor(desk, target, title, ({ type }) => type === 'person' || type === 'role');
  if (record?.type === 'person') return { person: record };
  if (record?.type !== 'role') return undefined;
  const { campaign } = desk.notes.overview;
  const { could, asked } = referrersOf(record, campaign);
  const company = campaign.vault.companyOf(record);
  const deciding = company ? decidersAt(company, campaign.vault) : [];
  const group = (heading: string, people: readonly Person[]) => (people.length > 0 ? [separator(heading), ...people.map((person) => personItem(desk, person))] : []);
  const items = [
    ...group(l10n.t('Could refer you'), could.filter((person) => !deciding.includes(person))),
    ...group(l10n.t('Asked already'), asked),
    ...group(l10n.t('Decides there'), deciding.filter((person) => !asked.includes(person))),
  ];
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Nobody in your notes is at this company yet, so here is everyone.'));
    const person = await pickPerson(desk, title);
    return person && { person, role: record };
  }
  const person = await choose(l10n.t('{0}: whom to write to', record.name), l10n.t('Who?'), items);
  return person && { person, role: record };
}

function personItem({ notes }: Desk, person: Person) {
  const overview = notes.overview.notes.get(person.id)?.person;
  return { label: person.name, description: overview ? [scoreText(overview.score), stateText(overview)].join(' · ') : '', value: person };
}

/** What for: what is due first, with the reason; then other ways forward; then all else. */
export async function pickSuggestion({ notes }: Desk, person: Person, target: Target | undefined, role: Role | undefined): Promise<Suggestion | undefined> {
  const { campaign, notes: known } = notes.overview;
  const history = historyIn(campaign, person);
  if (!history) return undefined;
  const followUps = target?.followUp?.person?.id === person.id ? [target.followUp] : (known.get(person.id)?.followUps ?? []);
  const suggestions = suggestionsFor(person, history, followUps, campaign);
  if (target?.message) {
    const { kind, role: about } = target.message;
    return { ...anyTime(kind, person, history), ...(about && { about: refTo(about) }) };
  }
  const item = (suggestion: Suggestion) => ({
    label: suggestion.person.id === person.id ? localise(factsOfKind[suggestion.kind].meaning) : l10n.t('{0}: {1}', suggestion.person.name, localise(factsOfKind[suggestion.kind].meaning)),
    description: suggestion.group === 'any' ? '' : [suggestion.due && shortDay(suggestion.due, campaign.today), suggestion.about?.note?.name].filter(Boolean).join(' · '),
    ...(suggestion.group !== 'any' && { detail: localise(suggestion.why) }),
    value: role && !suggestion.about ? { ...suggestion, about: refTo(role) } : suggestion,
  });
  const group = (heading: string, of: Suggestion['group']) => {
    const within = suggestions.filter((suggestion) => suggestion.group === of);
    return within.length > 0 ? [separator(heading), ...within.map(item)] : [];
  };
  return choose(l10n.t('Write to {0}', person.name), l10n.t('What for?'), [
    ...group(l10n.t('Next'), 'due'),
    ...group(l10n.t('Other ways forward'), 'other way'),
    ...group(l10n.t('Any time'), 'any'),
  ]);
}

/** By which way, those first by which they can be reached; without a question where there is only one. */
export async function pickChannel(title: string, kind: MessageKind, { fields }: Person, builtIn: readonly Template[], vault: Vault): Promise<Channel | undefined> {
  const channels = channelsFor(kind, builtIn, vault);
  if (channels.length <= 1) return channels[0];
  const known = (via: Channel): boolean => (via === 'email' ? fields.email !== undefined : via === 'linkedin' && fields.linkedin !== undefined);
  const ordered = [...channels].sort((a, b) => Number(known(b)) - Number(known(a)));
  const where = (via: Channel): string => (via === 'email' ? (fields.email ?? '') : via === 'linkedin' ? (fields.linkedin ?? '') : '');
  return choose(title, l10n.t('How will you send it?'), ordered.map((via) => ({ label: localise(meaningOfChannel[via]), description: where(via), value: via })));
}

const aboutRole: readonly MessageKind[] = ['ask', 'check-in', 'update', 'intro', 'insight', 'feedback', 'direct'];

/** The role it is about, where messages of its kind are; `null`: none. */
export async function pickRoleOf(desk: Desk, { kind, about, alternative, person }: Suggestion, given: Role | undefined, title: string): Promise<Role | null | undefined> {
  const known = given ?? about?.note ?? alternative?.role;
  if (known) return known;
  // An entry may speak of a role that has no note.
  if (about?.isRole || !aboutRole.includes(kind)) return null;
  return pickRole(desk, person, title, kind === 'ask' || kind === 'direct' || kind === 'feedback');
}

/** The style; without a question where there is only one. */
export async function pickTemplate(title: string, templates: readonly Template[]): Promise<Template | undefined> {
  if (templates.length <= 1) return templates[0];
  return choose(title, l10n.t('In which style?'), templates.map((template) => ({ label: template.name, detail: firstWords(template.body), value: template })));
}

function firstWords(body: string): string {
  const [, ...paragraphs] = body.split(/\n\s*\n/);
  return (paragraphs[0] ?? body).replace(/\s+/g, ' ').slice(0, 140);
}

/** Of an introduction: whom you would like to meet; `null`: the user writes it. */
export async function pickWhomToMeet({ notes }: Desk, { person, alternative }: Suggestion, role: Role | undefined, title: string): Promise<Person | null | undefined> {
  const end = alternative?.path?.links.at(-1)?.to;
  if (end && end.id !== person.id) return end;
  const { vault } = notes.overview.campaign;
  const company = role && vault.companyOf(role);
  const known = (person.links.knows ?? []).flatMap((link) => vault.resolve(link, person)?.record ?? []).filter((record) => record.type === 'person');
  const people = [...new Set([...(company ? decidersAt(company, vault) : []), ...known])].filter(({ id }) => id !== person.id);
  if (people.length === 0) return null;
  return choose<Person | null>(title, l10n.t('Whom would you like to meet?'), [
    ...people.map((each) => ({ label: each.name, description: [each.fields.title, vault.companyOf(each)?.name].filter(Boolean).join(', '), value: each })),
    { label: l10n.t('Someone else: I’ll write it myself'), value: null },
  ]);
}
