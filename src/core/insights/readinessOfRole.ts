import { say, type Text } from '../basics/say';
import type { Person, Role } from '../records/record';
import type { Campaign } from './campaign';
import { rolesAt } from './company';
import { companyOfAsk } from './companyOfAsk';
import { failed, held, listed, type ReadinessCheck } from './readinessCheck';
import { isOpen, isOver } from './roles';

/** Nobody can help with “a job”: an ask names a role that can still be had (RULES P1). */
export function roleCheck(person: Person, role: Role | undefined, { vault, today }: Campaign): ReadinessCheck {
  if (role && !isOver(role, today)) return held('role', say('You ask about {0}.', role.name));
  if (role) {
    return failed(
      'role',
      say('{0} is over, so there is nothing to refer you for.', role.name),
      say('Ask about a role that is still open.'),
      { record: role, field: 'status' },
    );
  }
  const company = vault.companyOf(person);
  const open = company ? rolesAt(company, vault).filter((each) => isOpen(each, today)) : [];
  const names = open.slice(0, 3).map(({ name }) => name);
  const remedy = names.length > 0 ? say('Choose one that is open there: {0}.', listed(names)) : say('Find the posting, and make a note of the role.');
  return failed('role', say('No role is named, and a general request for help is hard to act on.'), remedy);
}

/** They can only pass on a reason that you gave them (RULES P2). */
export function fitCheck(role: Role | undefined): ReadinessCheck {
  if (!role) return failed('fit', say('Without a role, nobody can say why you fit it.'), say('Choose the role first.'));
  const reasons = given(role.fields.fit);
  if (reasons > 0) return held('fit', say('The note on {0} says why you fit; reasons given: {1}.', role.name, reasons));
  return failed(
    'fit',
    say('The note on {0} does not say why you fit.', role.name),
    say('Write down two or three reasons, each with something you did.'),
    { record: role, field: 'fit' },
  );
}

/** How they hire, what troubles them and who decides: without it the person, the time or the role is wrong (RULES M6, M8). */
export function companyCheck(person: Person, role: Role | undefined, { vault }: Campaign): ReadinessCheck {
  const company = companyOfAsk(person, role, vault);
  if (!company) {
    return failed(
      'company',
      say('No company is named, neither by a role nor in the note of {0}.', person.name),
      say('Name the company, and find out how they hire.'),
      { record: role ?? person, field: 'company' },
    );
  }
  const { name, note } = company;
  if (!note) {
    return failed(
      'company',
      say('There is no note on {0} yet: how they hire, what challenges them and who decides is unknown.', name),
      say('Make a note on {0}, and write down what you find out.', name),
    );
  }
  const { process, challenges, hiring } = note.fields;
  const missing = [
    ...(given(process) > 0 ? [] : [{ field: 'process', label: say('how they hire') }]),
    ...(given(challenges) > 0 ? [] : [{ field: 'challenges', label: say('what challenges them') }]),
    ...(given(hiring) > 0 ? [] : [{ field: 'hiring', label: say('who decides') }]),
  ];
  if (missing.length === 0) return held('company', say('You know how {0} hires, what challenges them and who decides.', name));
  const labels = listed(missing.map(({ label }) => label));
  return failed(
    'company',
    say('The note on {0} leaves open: {1}.', name, labels),
    say('Find it out first; asking someone there for information is always fine.'),
    { record: note, field: missing[0]!.field },
  );
}

/** What they need to put you forward, so that a yes is little work (RULES I2). */
export function packetCheck({ vault }: Campaign): ReadinessCheck {
  const { profile } = vault;
  if (!profile) {
    return failed('packet', say('There is no profile note yet, so neither a résumé nor a pitch to attach.'), say('Make a profile note with your résumé and a pitch.'));
  }
  const hasResume = given(profile.fields.resume) > 0;
  const hasPitch = given(Object.values(profile.pitch)) > 0;
  if (hasResume && hasPitch) return held('packet', say('A résumé and a pitch are there to attach.'));
  const remedy = hasResume ? say('Write a pitch below a heading “Pitch: short”.') : say('Say in your profile where your résumé is.');
  return failed('packet', missingOf(hasResume, hasPitch), remedy, { record: profile, ...(!hasResume && { field: 'resume' }) });
}

function missingOf(hasResume: boolean, hasPitch: boolean): Text {
  if (hasResume) return say('Your profile has a résumé, but no pitch yet.');
  return hasPitch ? say('Your profile has a pitch, but no résumé yet.') : say('Your profile has neither a résumé nor a pitch yet.');
}

/** How many of these texts say something. */
function given(texts: string | readonly string[] | undefined): number {
  return [texts ?? []].flat().filter((text) => text.trim() !== '').length;
}
