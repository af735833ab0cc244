import { addDays } from '../basics/day';
import { say, type Text } from '../basics/say';
import type { Person, Role } from '../records/record';
import type { Campaign } from './campaign';
import { keyOfCompany } from './company';
import { companyOfAsk } from './companyOfAsk';
import type { History } from './history';
import { noAgainst } from './noes';
import type { OpenAsk } from './openAsks';
import { failed, held, listed, type ReadinessCheck } from './readinessCheck';
import { refTo } from './roles';

/** One ask at a time: a second one before the first is answered presses. */
export function openAskCheck(person: Person, openAsks: readonly OpenAsk[]): ReadinessCheck {
  const own = openAsks.filter((ask) => ask.person.id === person.id);
  if (own.length === 0) return held('open-ask', say('You have no open ask to {0}.', person.name));
  return failed(
    'open-ask',
    say('An ask to {0} is still open: {1}.', person.name, listed(own.map(nameOf))),
    say('See that one through first: its follow-up is in the list.'),
    { record: person },
  );
}

function nameOf({ about, day }: OpenAsk): Text {
  const role = about && (about.note?.name ?? about.text);
  return role ? say('{0}, since {1}', role, day) : say('one without a role, since {0}', day);
}

/** A no to this role holds for good, any other while the person rests from it (RULES C8, A6). */
export function declinedCheck(person: Person, role: Role | undefined, history: History, campaign: Campaign): ReadinessCheck {
  const no = noAgainst(history, role, campaign);
  if (!no) return held('declined', say('No answer from {0} speaks against asking.', person.name));
  const { day } = no.event;
  if (no.isForRole) {
    return failed(
      'declined',
      say('{0} said no to this role on {1}.', person.name, day),
      say('Leave it at that, keep the contact, and go another way for this role.'),
      { record: person },
    );
  }
  const until = addDays(day, campaign.rules.rest);
  return failed(
    'declined',
    say('{0} said no on {1}; before {2} another ask would press them.', person.name, day, until),
    say('Give it time, keep the contact, and go another way for now.'),
    { record: person },
  );
}

/** A few asks that are cared for help more than many (RULES M12). It fails where one more would be too many. */
export function openAsksCheck(person: Person, role: Role | undefined, { vault, rules }: Campaign, openAsks: readonly OpenAsk[]): ReadinessCheck {
  // Asking for the same again takes the place of the ask before.
  const others = openAsks.filter((ask) => !(ask.person.id === person.id && ask.about?.key === (role && refTo(role).key)));
  const company = companyOfAsk(person, role, vault);
  const isThere = (ask: OpenAsk): boolean => {
    // Looked up now: in a list kept from one edit to the next a company may have got a note since.
    const asked = companyOfAsk(ask.person, ask.about?.note, vault);
    return company !== undefined && asked !== undefined && keyOfCompany(asked) === keyOfCompany(company);
  };
  const there = others.filter(isThere);
  if (company && there.length >= rules.openAsksPerCompany) {
    const reason = say('Open asks at {0}: {1}, and {2} are enough; they are with {3}.', company.name, there.length, rules.openAsksPerCompany, listed(namesIn(there)));
    return failed('open-asks', reason, say('Wait for an answer there before you ask someone else.'));
  }
  if (others.length >= rules.openAsks) {
    return failed('open-asks', say('Open asks in all: {0}, and {1} are enough.', others.length, rules.openAsks), say('See one of them through before you ask again.'));
  }
  if (!company) return held('open-asks', say('Open asks besides this one: {0} in all.', others.length));
  return held('open-asks', say('Open asks besides this one: {0} at {1}, {2} in all.', there.length, company.name, others.length));
}

function namesIn(asks: readonly OpenAsk[]): string[] {
  return [...new Set(asks.map(({ person }) => person.name))];
}
