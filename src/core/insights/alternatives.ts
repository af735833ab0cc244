import { say, type Text } from '../basics/say';
import { byPath } from '../records/place';
import type { Person, Role } from '../records/record';
import type { AskKind } from './ask';
import type { Campaign } from './campaign';
import { peopleAt, referrersOf, type CompanyRef } from './company';
import { companyOfAsk } from './companyOfAsk';
import type { History } from './history';
import { decidersAt, isAskable } from './openPaths';
import { isActive, pathsTo, type Path } from './paths';
import { listed } from './readinessCheck';
import { scoreOf, type Score } from './score';
import { stateOf } from './state';

/** Another way forward where a person will not refer you, or has not answered: whom to write to, and why. */
export interface Alternative {
  readonly kind: 'person' | 'intro' | 'insight' | 'feedback' | 'direct';
  readonly person: Person;
  readonly role: Role | undefined;
  /** Of an introduction: the way it goes. */
  readonly path?: Path;
  /** One sentence. */
  readonly why: Text;
}

/** What the ask was about, and who is around it. */
interface Situation {
  readonly person: Person;
  readonly history: History;
  readonly role: Role | undefined;
  readonly company: CompanyRef | undefined;
  readonly deciders: readonly Person[];
  /** Who was asked for the role already: another ask would press them. */
  readonly asked: ReadonlySet<string>;
  readonly campaign: Campaign;
}

const mostOthers = 3;

/**
 * The other ways forward, in the order of DESIGN (“Enough is enough”), the best of each kind first; none while the answer is open or
 * good. Most lead to other people. Of the person themself only what asks for no favour (RULES A2, A3): after a hesitation or silence
 * information and feedback, after a no information alone, once they are thanked; feedback would have them explain their no.
 */
export function alternativesFor(person: Person, history: History, campaign: Campaign): Alternative[] {
  const state = stateOf(person, history, campaign);
  if (state !== 'declined' && state !== 'hesitant' && state !== 'let-go') return [];
  const role = history.asks.findLast((ask) => ask.inForce(campaign.today))?.about?.note;
  const company = companyOfAsk(person, role, campaign.vault);
  const asked = new Set((role ? referrersOf(role, campaign).asked : []).map(({ id }) => id));
  const deciders = company ? decidersAt(company, campaign.vault).filter(({ id }) => id !== person.id && !asked.has(id)) : [];
  const situation: Situation = { person, history, role, company, deciders, asked, campaign };
  return [...otherPeople(situation), ...introductions(situation), ...insight(situation, state), ...feedback(situation, state), ...direct(situation)];
}

/** Others at the company, or named by the role, who were not asked for it: the best score first, a score with gaps after those without. */
function otherPeople({ person, role, company, deciders, asked, campaign }: Situation): Alternative[] {
  const named = role ? referrersOf(role, campaign).could : [];
  const people = new Set([...(company ? peopleAt(company, campaign.vault) : []), ...named]);
  const scored = [...people]
    .filter((each) => each.id !== person.id && isActive(each) && !asked.has(each.id) && !deciders.includes(each))
    .map((each) => ({ each, score: scoreOf(each, campaign.rules) }))
    .sort((a, b) => Number(a.score.verdict === 'unrated') - Number(b.score.verdict === 'unrated') || b.score.total - a.score.total || byPath(a.each, b.each));
  const others: Alternative[] = [];
  for (const { each, score } of scored) {
    if (others.length === mostOthers) break;
    if (!isAskable(each, role, campaign)) continue;
    others.push({ kind: 'person', person: each, role, why: whyOther(each, score) });
  }
  return others;
}

function whyOther({ name }: Person, { verdict, total }: Score): Text {
  if (verdict === 'pursue') return say('{0} could help as well: the score is {1} of 20, and you have not asked them for this.', name, total);
  if (verdict === 'build') return say('{0} could help in time: the score is {1} of 20, so give something first.', name, total);
  return say('{0} could help as well: rate how well you know them and what their word weighs.', name);
}

/** A warm introduction to whoever decides, and one to someone else there; never through the person who said no, nor through someone who rests. */
function introductions({ person, role, company, deciders, asked, campaign }: Situation): Alternative[] {
  if (!company) return [];
  const open = (path: Path): boolean => path.links.length > 1 && !asked.has(endOf(path).id) && isAskable(path.links[0]!.to, undefined, campaign);
  const toDecider = deciders.length > 0 ? pathsTo(deciders, campaign, person).find(open) : undefined;
  const toAnyone = pathsTo(company, campaign, person).find((path) => open(path) && !deciders.some(({ id }) => id === endOf(path).id));
  return [toDecider, toAnyone].flatMap((path): Alternative[] => {
    if (!path) return [];
    const [first, ...others] = path.links;
    const reasons = listed(others.map(({ why }) => why));
    return [{ kind: 'intro', person: first!.to, role, path, why: say('{0} could introduce you on the way to {1}: {2}.', first!.to.name, endOf(path).name, reasons) }];
  });
}

function endOf({ links }: Path): Person {
  return links.at(-1)!.to;
}

/** Information instead of a favour (RULES A2). */
function insight({ person, history, role, campaign }: Situation, state: 'declined' | 'hesitant' | 'let-go'): Alternative[] {
  if (isAsked('asked-insight', history, campaign)) return [];
  const why =
    state === 'declined'
      ? say('Once you have thanked {0}, what they know of the team may help, if they like to tell: it asks for no favour.', person.name)
      : say('{0} may rather tell you how the team works and what it needs: it asks for no favour.', person.name);
  return [{ kind: 'insight', person, role, why }];
}

/** What they think of the fit, where they have not ruled it out (RULES A3). */
function feedback({ person, history, role, campaign }: Situation, state: 'declined' | 'hesitant' | 'let-go'): Alternative[] {
  if (state === 'declined' || isAsked('asked-feedback', history, campaign)) return [];
  return [{ kind: 'feedback', person, role, why: say('{0} may see where you fit and what is missing: their view helps with every next step.', person.name) }];
}

function isAsked(kind: AskKind, { asks }: History, { today }: Campaign): boolean {
  return asks.some((ask) => ask.kind === kind && ask.runs(today));
}

/** Writing to whoever decides, without a referrer (RULES A4). */
function direct({ role, company, deciders, campaign }: Situation): Alternative[] {
  return deciders
    .filter((each) => isAskable(each, role, campaign))
    .map((each): Alternative => ({ kind: 'direct', person: each, role, why: say('{0} decides at {1}: a short message of your own needs no referrer.', each.name, company!.name) }));
}
