import { deepEqual } from 'node:assert/strict';
import type { MessageKind } from '../../../../../src/core/records/messages';
import { linted } from '../linting';

const parts = { greeting: 'Hi Priya,\n\n', tie: 'I still think of our rota at Initech. ', request: 'Would you refer me for Platform Engineer at Northwind? ', why: 'Calm nights are what I care about. ', leave: 'If not, no worries. ', thanks: 'Thank you!' };

/** A message without some of its parts, or with others in their place. */
const message = (others: Partial<Record<keyof typeof parts, string>> = {}): string => Object.values({ ...parts, ...others }).join('');
const has = (code: string, text: string, kind: MessageKind = 'ask', nudge = false): boolean => linted(text, { kind, around: { isNudge: nudge } }).codes.includes(code);

/** Those of the sentences with which the message still, or already, is said to lack the part. */
const lacking = (code: string, part: keyof typeof parts, sentences: readonly string[], kind: MessageKind = 'ask'): string[] => sentences.filter((each) => has(code, message({ [part]: `${each} ` }), kind));

describe('what a message lacks', () => {
  it('is nothing where it has all', () => {
    deepEqual(linted(message(), { via: 'email' }).codes, []);
    deepEqual((['tie', 'why', 'leave', 'thanks'] as const).map((part) => linted(message({ [part]: '' }), { via: 'email' }).codes), [['no-connection'], ['no-why'], ['no-way-out'], ['no-thanks']]);
  });

  it('P10: no-connection: nothing personal', () => {
    const strangers = ['I hope you are well.', 'I am a platform engineer with nine years of experience.', 'I came across the posting and I am very interested in the role.', 'Please find my résumé attached.', 'I am looking for a new position.', 'Are you in a position to recommend me?'];
    deepEqual(lacking('no-connection', 'tie', strangers), strangers);
    deepEqual(lacking('no-connection', 'tie', [
      'We worked together at Initech.', 'I remember your talk on handovers.', 'Congratulations on the launch!', 'Your article about queues helped me a lot.', 'You once told me to ask twice.', 'It was good to meet you at the harbour run.', 'We are both alumni of Delft.', 'Ana Ruiz thought that we should talk.', 'Still laughing about that spreadsheet.',
      'Hope the leeks are thriving!', 'Thanks again for lunch.', 'Great session last night.', 'You laughed at my first CV in 2017.', '{{moment}}', 'The soup was wonderful.', 'Nobody else has seen me burn rice.', 'How is the reading group?', 'The rota of old still hangs on my wall.',
    ]), []);
  });

  it('P2, P3, P15: no-why: neither why this work nor why the sender', () => {
    const reasonless = ['I intend to apply for the position.', 'My résumé is attached.', 'I saw the posting yesterday.', 'You can reach me at any time.', 'I am going for Platform Engineer at Northwind.'];
    deepEqual(lacking('no-why', 'why', reasonless), reasonless);
    deepEqual(lacking('no-why', 'why', [
      'I would like to work on it because nights matter.', 'I have run such a rota for two years.', 'My background fits well.', 'At Saltmarsh we brought pages down from 41 to 6.', 'Freight that moves at night has always fascinated me.', 'Such a team is where I would learn most.', '{{why}}', '{{fit}}', 'The incident reports draw me there.', 'My grandfather was a signalman, and I grew up on his levers.',
      'I bring nine years of on-call work.', 'The mission speaks to me.', 'It is the same job that I did at Saltmarsh.', 'Dull nights are my idea of fun.',
    ]), []);
    deepEqual(has('no-why', 'Hi Priya, our rota still hangs on my wall. Could you introduce me to Jon Bell? I would like to hear how his team deploys.', 'intro'), false);
  });

  it('P7: no-way-out: nothing that makes a no easy', () => {
    const pressing = ['No rush at all.', 'My résumé is attached.', 'I look forward to hearing from you.', 'Please let me know if you need anything else.', 'There is really no reason to say no.', 'I can send you a summary.', 'Take your time.', 'Nights that must not fail are what I know.'];
    deepEqual(lacking('no-way-out', 'leave', pressing), pressing);
    deepEqual(lacking('no-way-out', 'leave', [
      'If you would rather not, that is fine.', 'No pressure.', 'Feel free to say no.', 'A no is a good answer, too.', 'Only if you are comfortable with it.', 'I would understand a no.', 'Should you prefer to stay out of it, I understand.', 'Nothing changes between us either way.', 'You may refuse, of course.', 'Please don’t feel obliged.', 'Whatever you decide is fine with me.',
      'It is up to you.', 'Otherwise just ignore this.', 'A shake of the head will do.', 'Silence is answer enough.', 'You can wave this off with one emoji.', 'In case of doubt, leave me out.', 'Unless it feels odd to you.', 'You have every right to be tired of me.', 'A shrug is a valid reply.', 'The matter may rest there.',
    ]), []);
  });

  it('P7: no-way-out: is asked of a check-in only where it reminds', () => {
    const reminder = 'Hi Priya, did my message about Platform Engineer reach you?';
    deepEqual([has('no-way-out', reminder, 'check-in', true), has('no-way-out', reminder, 'check-in', false), has('no-way-out', reminder, 'insight')], [true, false, false]);
    deepEqual(has('no-way-out', `${reminder} If it is a bad time, just leave it.`, 'check-in', true), false);
  });

  it('P8: no-thanks: no word of thanks', () => {
    const thankless = ['Best wishes, Hanna', 'Thanks to the new form it went fast.', 'No thanks to the train, I came on time.', 'With respect to the role, I am ready.'];
    deepEqual(lacking('no-thanks', 'thanks', thankless), thankless);
    deepEqual(lacking('no-thanks', 'thanks', ['Thanks a lot!', 'Many thanks in advance', 'I appreciate it.', 'I would be grateful.', 'Much obliged.', 'It means a lot to me.', 'That is very kind of you.', 'Cheers, Hanna', 'ty!!', 'Thanking you, Hanna', 'Gratefully, Hanna', 'I owe you one.', 'Without you I would not be here.', 'You are a star.', 'Merci!']), []);
    deepEqual(has('no-thanks', 'Hi Priya, the interview is on Friday.', 'maintain'), false);
  });

  it('P19, P20: is nothing in a message to a hiring manager that cites their post, gives a measured case, praises a fact and asks for a talk', () => {
    deepEqual(linted('Hi Jon,\n\nyour post on quiet weeks made me look at our own numbers. We went from 41 pages a week to 6 with the same five people, and I wrote down how.\n\nWhat I admire about Northwind: its incident reports say what nobody knew. I could show you our notes, and would love to hear how you plan a peak season. Would a short call suit you?\n\nHanna', { kind: 'direct', via: 'email' }).codes, []);
    deepEqual(linted('Hello Jon, your team moves forty engineers onto one pipeline; at Saltmarsh I moved 120 services. I could tell you where it hurt, and would learn what Northwind needs in a Platform Engineer. Does half an hour suit you? Hanna', { kind: 'direct', via: 'linkedin' }).codes, []);
  });
});
