import { daysBetween } from '../basics/day';
import { compareText } from '../basics/fold';
import { say } from '../basics/say';
import type { Person } from '../records/record';
import { factors } from '../records/schemas';
import { isTouch, isValueGiven } from '../records/verbs';
import type { Campaign } from './campaign';
import type { History } from './history';
import { pathsTo } from './paths';
import { ago, failed, held, listed, type ReadinessCheck } from './readinessCheck';
import { rubrics, scoreOf } from './score';

/** A score to pursue (RULES M2). Where it is too low, the factor that is cheapest to raise (M3); where it will do, whether their word does (M4). */
export function scoreCheck(person: Person, { rules }: Campaign): ReadinessCheck {
  const { total, verdict, factors: values, missing } = scoreOf(person, rules);
  const [unrated] = missing;
  if (unrated) {
    const labels = listed(missing.map((factor) => rubrics[factor].label));
    return failed(
      'score',
      say('There is no score yet, as some ratings are missing: {0}.', labels),
      say('Rate them from 1 to 5, as things are today.'),
      { record: person, field: unrated },
    );
  }
  const influence = values.influence ?? 5;
  if (verdict === 'pursue' && influence > 2) return held('score', say('The score is {0} of 20, and asking makes sense from {1} on.', total, rules.pursueFrom));
  if (verdict === 'pursue') {
    return held(
      'score',
      say('The score is {0} of 20, enough to ask, though their word weighs {1} of 5: someone else there may help more.', total, influence),
    );
  }
  const [lowest] = [...factors].sort((a, b) => values[a]! - values[b]!);
  const { label, advice } = rubrics[lowest!];
  return failed(
    'score',
    say('The score is {0} of 20, and asking makes sense from {1} on.', total, rules.pursueFrom),
    say('{0} is lowest, {1} of 5. {2}', label, values[lowest!]!, advice),
    { record: person, field: lowest! },
  );
}

/** Strangers who are asked cold have nothing to vouch with (RULES M9). */
export function strangerCheck(person: Person, { events }: History): ReadinessCheck {
  const { circle, relationship } = person.fields;
  if (circle === 'stranger') {
    return failed(
      'stranger',
      say('The note calls {0} a stranger: would you put in a word for someone you know this little?', person.name),
      say('Get to know each other first, along a playbook such as “content connection”, then change the circle.'),
      { record: person, field: 'circle' },
    );
  }
  if (relationship === 1 && events.length === 0) {
    const reason = say('Nothing is logged with {0} and the relationship is 1 of 5: would you put in a word for someone you know this little?', person.name);
    return failed('stranger', reason, say('Get to know each other first, along a playbook such as “content connection”.'), { record: person });
  }
  if (relationship === undefined) return held('stranger', say('The note does not call {0} a stranger.', person.name));
  return held('stranger', say('You are no strangers: you rated the relationship {0} of 5.', relationship));
}

/** Value before the ask (RULES P24). */
export function valueCheck(person: Person, { events }: History): ReadinessCheck {
  const given = events.filter(({ verb }) => isValueGiven(verb));
  const last = given.at(-1);
  if (last) return held('value', say('You gave them something of use before: {0} in all, last on {1}.', given.length, last.day));
  const ideas = say('Give something first: an article worth their time, feedback on their work, something you learnt, or a hand with what they are at.');
  return failed('value', say('Nothing you shared with {0} or did for them is logged so far.', person.name), ideas, { record: person });
}

/** Someone you were in touch with lately does not hear from you only in need (RULES C15). A reaction to what they posted counts, too. */
export function touchCheck(person: Person, { events }: History, { rules, today }: Campaign): ReadinessCheck {
  const last = events.findLast(({ verb }) => isTouch(verb) || verb === 'engaged')?.day;
  const reconnect = say('Reconnect first: ask how they are, and for nothing else.');
  if (!last) return failed('touch', say('No contact with {0} is logged so far.', person.name), reconnect, { record: person });
  const days = daysBetween(last, today);
  if (days <= rules.touchWithin) return held('touch', say('Your last contact was {0}, on {1}.', ago(last, today), last));
  const reason = say('Your last contact was {0}, on {1}; before an ask it should be {2} days at most.', ago(last, today), last, rules.touchWithin);
  return failed('touch', reason, days > rules.reconnectAfter ? reconnect : say('Share something of use first, and ask some days later.'), { record: person });
}

/** Where you hardly know them, a warm introduction presses less than an ask (RULES P23), unless it would be colder than your own word. */
export function pathCheck(person: Person, campaign: Campaign): ReadinessCheck {
  const { relationship } = person.fields;
  if (relationship !== undefined && relationship > 2) return held('path', say('You know them well enough to ask yourself: {0} of 5.', relationship));
  const paths = pathsTo(person, campaign);
  const direct = paths.find(({ links }) => links.length === 1)?.strength ?? 0;
  const warm = paths.find(({ links, strength }) => links.length > 1 && strength >= direct);
  if (!warm) return held('path', say('Nobody yet could introduce you to {0} more warmly than you know them.', person.name));
  const first = warm.links[0]!.to;
  const between = listed(warm.links.slice(0, -1).map(({ to }) => to.name));
  const reason =
    relationship === undefined
      ? say('How well you know {0} is not rated, and a warm introduction is possible: through {1}, {2} of 5.', person.name, between, warm.strength)
      : say('You know {0} only a little, {1} of 5, and a warm introduction is possible: through {2}, {3} of 5.', person.name, relationship, between, warm.strength);
  return failed('path', reason, say('Ask {0} for an introduction: it asks less of everyone than a referral does.', first.name), { record: first });
}

/** A playbook builds the relationship before the ask, so its steps come first (RULES B1). */
export function playbookCheck(person: Person, { events }: History): ReadinessCheck {
  const engaged = events.filter(({ verb }) => verb === 'engaged').length;
  const open = person.tasks.filter(({ ofPlaybook }) => ofPlaybook).sort((a, b) => compareText(a.day, b.day));
  const [next] = open;
  if (!next) return held('playbook', say('No step of a playbook is open; times you reacted to what they posted: {0}.', engaged));
  const reason = say('Steps of a playbook that are open: {0}, the next on {1}; times you reacted to what they posted: {2}.', open.length, next.day, engaged);
  return failed('playbook', reason, next.text ? say('Do the next step first: {0}.', next.text) : say('Do the next step first.'), { record: person });
}
