import { addDays } from '../../basics/day';
import { compareText } from '../../basics/fold';
import { say } from '../../basics/say';
import { keyOfCompany } from '../../insights/company';
import { isOver } from '../../insights/roles';
import { listed } from '../../insights/readinessCheck';
import { byPath } from '../../records/place';
import type { AskFact } from '../facts';
import { medianOf } from '../metrics/rate';
import { isRecent, type CampaignCase, type Detector } from './detector';
import { flatMapInSteps } from '../../basics/steps';
import type { Finding } from './pattern';
import type { PatternSettings } from './settings';

export const sprayAndPray: Detector = {
  code: 'spray-and-pray',
  title: say('Many asks at once'),
  explanation: say('A few asks that are cared for bring more than many. Within a company people talk, and two who both refer you can weaken each other.'),
  isOfSearch: true,
  *inCampaign(found) {
    const asks = yield* flatMapInSteps(found.people, (facts) => facts.asks.filter(({ day, about }) => isRecent(day, found) && !isOver(about?.note, found.campaign.today)));
    const crowds = atCompanies(asks, found.settings);
    yield;
    const open = tooManyOpen(found);
    yield;
    return [...crowds, ...open, ...ofLowScores(found)];
  },
};

/** More than a few asks at one company within days (K3). */
function atCompanies(asks: readonly AskFact[], { asksAtCompany, asksAtCompanyWithin }: PatternSettings): Finding[] {
  const byCompany = new Map<string, AskFact[]>();
  for (const ask of [...asks].sort((a, b) => compareText(a.day, b.day) || byPath(a.person, b.person))) {
    if (!ask.company) continue;
    const key = keyOfCompany(ask.company);
    const there = byCompany.get(key) ?? [];
    // Asking the same person for the same once more is no further ask.
    if (!there.some((each) => each.person === ask.person && each.about?.key === ask.about?.key)) byCompany.set(key, [...there, ask]);
  }
  return [...byCompany].flatMap(([key, asksThere]): Finding[] => {
    const many = crowded(asksThere, asksAtCompany, asksAtCompanyWithin);
    const company = many[0]?.company;
    if (!company) return [];
    const people = [...new Set(many.map(({ person }) => person))].sort(byPath);
    return [
      {
        key,
        scope: 'company',
        notes: [...(company.note ? [company.note] : []), ...people],
        detail: say('Asks at {0} that fell within {1} days: {2}, of {3}.', company.name, asksAtCompanyWithin, many.length, listed(people.map(({ name }) => name))),
        wayOut: say('See the strongest of them through first, and tell the others frankly that it is on its way.'),
        fix: { kind: 'open', record: company.note ?? people[0]! },
      },
    ];
  });
}

/** More open asks than can be cared for (F2, M12). */
function tooManyOpen({ people, campaign }: CampaignCase): Finding[] {
  const asked = people.filter(({ openAsks }) => openAsks.length > 0);
  const rated = asked.filter(({ score }) => score.verdict !== 'unrated');
  const count = asked.reduce((sum, { openAsks }) => sum + openAsks.length, 0);
  if (count <= campaign.rules.openAsks) return [];
  // Nobody is weak for want of a rating (RULES M1).
  const weakest = [...(rated.length > 0 ? rated : asked)].sort((a, b) => a.score.total - b.score.total)[0]!;
  return [
    {
      key: 'open',
      scope: 'campaign',
      notes: asked.map(({ person }) => person),
      detail: say('Open asks: {0}; up to {1} can be cared for well.', count, campaign.rules.openAsks),
      wayOut: say('Ask nobody new for now, and see these through, the strongest first.'),
      fix: { kind: 'open', record: weakest.person },
    },
  ];
}

/** Many asks of late, most of them below the gate (F2). Whoever is unrated says nothing of it. */
function ofLowScores(found: CampaignCase): Finding[] {
  const { people, campaign, settings } = found;
  const since = addDays(campaign.today, -settings.manyAsksWithin);
  const scores = people.flatMap(({ person, asks, score }) => {
    const recent = asks.filter(({ day }) => day > since && day <= campaign.today);
    // Asking again for the same is no further ask.
    const made = new Set(recent.map(({ about }) => about?.key)).size;
    return score.verdict === 'unrated' ? [] : Array.from({ length: made }, () => ({ person, total: score.total }));
  });
  if (scores.length < settings.manyAsks) return [];
  const median = medianOf(scores.map(({ total }) => total))!;
  if (median >= campaign.rules.pursueFrom) return [];
  const low = scores.filter(({ total }) => total < campaign.rules.pursueFrom).map(({ person }) => person);
  return [
    {
      key: 'scores',
      scope: 'campaign',
      notes: [...new Set(low)],
      detail: say('Asks in the last {0} days of people you have rated: {1}; the score in their middle is {2} of 20, and asking makes sense from {3} on.', settings.manyAsksWithin, scores.length, median, campaign.rules.pursueFrom),
      wayOut: say('Ask fewer, and give those with a low score something first.'),
      fix: { kind: 'playbook', record: [...scores].sort((a, b) => a.total - b.total)[0]!.person },
    },
  ];
}

/** Of asks in the order of their days, those that have more than `most` others near them. */
function crowded(asks: readonly AskFact[], most: number, within: number): AskFact[] {
  const near = new Set<AskFact>();
  for (let last = most; last < asks.length; last++) {
    const first = last - most;
    if (addDays(asks[first]!.day, within) > asks[last]!.day) for (const ask of asks.slice(first, last + 1)) near.add(ask);
  }
  return asks.filter((ask) => near.has(ask));
}
