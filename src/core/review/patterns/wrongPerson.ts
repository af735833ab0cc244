import { say } from '../../basics/say';
import { historyIn, type Campaign } from '../../insights/campaign';
import { peopleAt } from '../../insights/company';
import { companyOfAsk } from '../../insights/companyOfAsk';
import { isAskable } from '../../insights/openPaths';
import { isMade, isOpenAsk } from '../../insights/openAsks';
import { isActive } from '../../insights/paths';
import { listed } from '../../insights/readinessCheck';
import type { RoleRef } from '../../insights/roles';
import { scoreOf } from '../../insights/score';
import { byPath } from '../../records/place';
import type { Person } from '../../records/record';
import type { Verb } from '../../records/verbs';
import { flatMapInSteps } from '../../basics/steps';
import { notesOf, type CampaignCase, type Detector } from './detector';

const mostNamed = 3;
/** Each is held against everyone at the company. */
const fewAtOnce = 10;

export const wrongPerson: Detector = {
  code: 'wrong-person',
  title: say('Asked where the word weighs little'),
  explanation: say('A referral moves an application when the team that hires trusts the one who speaks. Friends elsewhere help as well, in other ways.'),
  isOfSearch: true,
  // Whom to turn to instead is told by the notes of others, so it is looked at with all of them there.
  inCampaign: ({ people, campaign, settings }) =>
    flatMapInSteps(people.filter(({ openAsks }) => openAsks.length > 0), ({ person, openAsks }) => {
      const ask = openAsks.find(isMade);
      const { influence } = person.fields;
      if (!ask || influence === undefined || influence > settings.littleInfluence) return [];
      const others = whoseWordCounts(person, ask.about, campaign, settings);
      const [first] = others;
      return [
        {
          scope: 'person' as const,
          notes: [...notesOf(person, ask), ...others],
          detail: say('The ask to {0} is open, and you rated the weight of their word {1} of 5.', person.name, influence),
          wayOut: first
            ? say('Someone there may move more: {0}. And {1} may know the team, or make an introduction.', listed(others.map(({ name }) => name)), person.name)
            : say('{0} may know whose word counts there: an introduction asks for less than a referral.', person.name),
          fix: first ? { kind: 'open' as const, record: first } : { kind: 'compose' as const, record: person, messageKind: 'intro' as const },
        },
      ];
    }, fewAtOnce),
};

/** Others at the company, the best score first, who were not asked for it, nor for something else that is open, and whom a request would not press. */
function whoseWordCounts(person: Person, about: RoleRef | undefined, campaign: Campaign, settings: CampaignCase['settings']): Person[] {
  const role = about?.note;
  const company = companyOfAsk(person, role, campaign.vault);
  const counts = (each: Person): boolean => each.id !== person.id && isActive(each) && (each.fields.influence ?? 0) > settings.littleInfluence;
  const scored = (company ? peopleAt(company, campaign.vault) : []).filter(counts).map((each) => ({ each, total: scoreOf(each, campaign.rules).total }));
  const others: Person[] = [];
  for (const { each } of scored.sort((a, b) => b.total - a.total || byPath(a.each, b.each))) {
    if (others.length === mostNamed) break;
    if (isAskable(each, role, campaign) && !isAsked(each, about, campaign)) others.push(each);
  }
  return others;
}

function isAsked(person: Person, about: RoleRef | undefined, campaign: Campaign): boolean {
  // Of most people nothing was ever asked.
  return person.log.lastUpTo(campaign.today, isAsking) !== undefined && historyIn(campaign, person)!.everyAsk.some((ask) => ask.isReferral && (ask.about?.key === about?.key || isOpenAsk(ask, campaign.today)));
}

function isAsking(verb: Verb): boolean {
  return verb === 'asked' || verb === 'agreed' || verb === 'referred';
}
