import { say, type Text } from '../basics/say';

/** Who acts in a log entry: both of you, you, they, or a role (the hiring process itself). */
export type Actor = 'both' | 'you' | 'they' | 'role' | 'nobody';

export interface VerbFacts {
  readonly verb: string;
  readonly actor: Actor;
  readonly meaning: Text;
}

/** The verbs of the log, as DESIGN lists them. What the engine takes from each is asked by the functions below. */
export const verbs = [
  { verb: 'met', actor: 'both', meaning: say('You met; a follow-up is due within two days') },
  { verb: 'talked', actor: 'both', meaning: say('You talked, in person, by phone or by video') },
  { verb: 'messaged', actor: 'you', meaning: say('You wrote to them') },
  { verb: 'engaged', actor: 'you', meaning: say('You reacted to something they posted, or congratulated') },
  { verb: 'shared', actor: 'you', meaning: say('You shared something of use to them') },
  { verb: 'connected', actor: 'you', meaning: say('You connected them to someone') },
  { verb: 'helped', actor: 'you', meaning: say('You helped them') },
  { verb: 'asked', actor: 'you', meaning: say('You asked for a referral; the follow-ups begin') },
  { verb: 'asked-intro', actor: 'you', meaning: say('You asked for an introduction') },
  { verb: 'asked-insight', actor: 'you', meaning: say('You asked for information') },
  { verb: 'asked-feedback', actor: 'you', meaning: say('You asked for feedback') },
  { verb: 'checked-in', actor: 'you', meaning: say('You asked how it stands') },
  { verb: 'updated', actor: 'you', meaning: say('You told them how your application goes') },
  { verb: 'thanked', actor: 'you', meaning: say('You thanked them') },
  { verb: 'replied', actor: 'they', meaning: say('They answered') },
  { verb: 'agreed', actor: 'they', meaning: say('They agreed to refer you') },
  { verb: 'referred', actor: 'they', meaning: say('They submitted the referral') },
  { verb: 'introduced', actor: 'they', meaning: say('They introduced you to someone; thanks are due within two days') },
  { verb: 'insight', actor: 'they', meaning: say('They told you something that is not public') },
  { verb: 'advised', actor: 'they', meaning: say('They gave you advice or feedback') },
  { verb: 'hesitated', actor: 'they', meaning: say('They hesitated; no more nudges') },
  { verb: 'declined', actor: 'they', meaning: say('They said no to this ask') },
  { verb: 'applied', actor: 'role', meaning: say('You applied') },
  { verb: 'screen', actor: 'role', meaning: say('A first screening call; 4/5 behind it rates how it went') },
  { verb: 'interview', actor: 'role', meaning: say('An interview') },
  { verb: 'offer', actor: 'role', meaning: say('They made an offer') },
  { verb: 'hired', actor: 'role', meaning: say('You got the job') },
  { verb: 'rejected', actor: 'role', meaning: say('They chose someone else') },
  { verb: 'withdrew', actor: 'role', meaning: say('You withdrew') },
  { verb: 'note', actor: 'nobody', meaning: say('A note to yourself; counts as no contact') },
] as const satisfies readonly VerbFacts[];

export type Verb = (typeof verbs)[number]['verb'];

/** Other words for a verb. `applied` in a person's log is a case of its own: see {@link verbOf}. */
export const verbAliases: Readonly<Record<string, Verb>> = {
  emailed: 'messaged',
  "dm'd": 'messaged',
  wrote: 'messaged',
  called: 'talked',
  coffee: 'talked',
  chatted: 'talked',
  'followed-up': 'checked-in',
  pinged: 'checked-in',
  nudged: 'checked-in',
  reminded: 'checked-in',
  responded: 'replied',
  submitted: 'referred',
  endorsed: 'advised',
  liked: 'engaged',
  commented: 'engaged',
  congratulated: 'engaged',
  thanks: 'thanked',
  withdrawn: 'withdrew',
};

const byWord = new Map<string, Verb>([...verbs.map(({ verb }) => [verb, verb] as const), ...Object.entries(verbAliases)]);
const factsOf = new Map<string, VerbFacts>(verbs.map((facts) => [facts.verb, facts]));

/** The verb that the first two words of an entry spell: a space may stand for a verb's hyphen. Undefined: none we know. */
export function verbOf(words: readonly [string, string], inLogOf: string): Verb | undefined {
  const verb = (words[1] && byWord.get(`${words[0]}-${words[1]}`)) || byWord.get(words[0]);
  return verb === 'applied' && inLogOf === 'person' ? 'updated' : verb;
}

export function actorOf(verb: Verb): Actor {
  return factsOf.get(verb)!.actor;
}

export function meaningOf(verb: Verb): Text {
  return factsOf.get(verb)!.meaning;
}

/** A touch is every entry with a verb of both, you or they, but `engaged`. */
export function isTouch(verb: Verb): boolean {
  const actor = actorOf(verb);
  return verb !== 'engaged' && (actor === 'both' || actor === 'you' || actor === 'they');
}

/** A touch that is not theirs alone: you did something, or both of you. */
export function isOwnTouch(verb: Verb): boolean {
  return isTouch(verb) && actorOf(verb) !== 'they';
}

/** What comes back after an ask. */
export function isAnswer(verb: Verb): boolean {
  const actor = actorOf(verb);
  return actor === 'they' || actor === 'both';
}

export function isValueGiven(verb: Verb): boolean {
  return verb === 'shared' || verb === 'connected' || verb === 'helped';
}
