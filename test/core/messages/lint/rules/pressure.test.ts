import { deepEqual } from 'node:assert/strict';
import { accused, linted, missed } from '../linting';

describe('pressure', () => {
  it('P13: hears demands and haste', () => {
    deepEqual(missed('pressure', 'ask', [
      'You have to help me here.',
      'Please respond ASAP.',
      'I need your answer by tomorrow.',
      'I expect a reply this week.',
      'I expect you to send it before Friday.',
      'I demand an explanation.',
      'I need you to refer me.',
      'I need this as soon as possible.',
      'Please do it today.',
      'Please let me know by tomorrow morning.',
      'It is really urgent.',
      'Time is running out for me.',
      'Hurry up, the posting closes tomorrow!',
      'Make sure you submit it before the weekend.',
      'You must speak with the recruiter about me.',
      'You’d better tell them today.',
      'This is my last reminder.',
      'Send me your comments by tonight.',
      'Kindly reply immediately.',
      'I want you to put my name in the system.',
    ]), []);
  });

  it('P13: hears debts, guilt and reproach', () => {
    deepEqual(missed('pressure', 'check-in', [
      'You owe me one, remember?',
      'After everything I’ve done for you, I hoped for more.',
      'This is the least you can do.',
      'I helped you with your thesis, so now it is your turn.',
      'You still haven’t replied to my last two messages.',
      'I still have not heard from you.',
      'Why have you not submitted it yet?',
      'Why haven’t you answered?',
      'You never got back to me.',
      'Don’t let me down.',
      'I am counting on you.',
      'You are my last hope.',
      'Everything depends on you now.',
      'I am disappointed that you did not write back.',
      'A good friend would have done it by now.',
      'Stop ignoring my messages.',
      'Not a word from you for two weeks.',
      'I was there when you needed help, now return the favour.',
      'It is only fair after the trouble I took.',
      'Please don’t forget to submit my referral this time.',
      'It has been two weeks and nothing.',
      'You really should have answered by now.',
      'I thought you were my friend.',
      'You said yes, so now stick to it.',
      'Surely you can spare five minutes for me.',
      'You have no excuse.',
      'You know how much I need this.',
      'If you don’t refer me, I don’t know what I will do.',
    ]), []);
  });

  it('P13: hears a yes that is taken as given, and a no that is argued away', () => {
    deepEqual(missed('pressure', 'ask', [
      'I’m sure you will say yes.',
      'I know you won’t let me down.',
      'I already told the recruiter that you will refer me.',
      'There is no reason for you to say no.',
      'I won’t take no for an answer.',
      'You can’t refuse me this.',
      'Please don’t say no.',
      'Don’t tell me that you can’t do it.',
    ]), []);
  });

  it('P25: hears arguing with whoever said no', () => {
    const rebuttals = [
      'Please reconsider.',
      'Could you think about it again?',
      'Maybe you will change your mind.',
      'I think you are making a mistake.',
      'That’s not fair.',
      'I don’t understand why you won’t do it.',
      'I don’t think that you have thought this through.',
      'I would have done it for you.',
      'Frankly, I’m disappointed.',
      'Your reason makes no sense to me.',
      'Could you at least pass on my name?',
    ];
    deepEqual(missed('pressure', 'reply-to-no', rebuttals), []);
    deepEqual(accused('pressure', 'maintain', rebuttals.slice(0, 3)), []);
  });

  it('lets kindness, facts and one’s own haste pass', () => {
    for (const kind of ['ask', 'check-in', 'update', 'maintain', 'insight'] as const) {
      deepEqual(accused('pressure', kind, [
        'No need to reply soon, whenever suits you.',
        'I don’t want to put any pressure on you.',
        'You must be swamped.',
        'The deadline is on Friday, but please don’t hurry because of me.',
        'If you can’t do it this week, no problem.',
        'I owe you a coffee.',
        'I still owe you dinner after all you did for me.',
        'Thank you for everything you did for me.',
        'After all the help you gave me, I wanted to give something back.',
        'I’d be happy to return the favour.',
        'I expect to hear from the recruiter next week and will let you know.',
        'I expect you are busy.',
        'I need to submit the form by Friday.',
        'They need the referral in before I apply, otherwise it doesn’t count.',
        'You have to see the new exhibition!',
        'You must come over for dinner.',
        'Let me know if you need anything from me.',
        'Let me know when you’re back.',
        'I’ll call you today.',
        'I will send you the write-up tonight.',
        'I can send you my résumé right away.',
        'Could we talk today or tomorrow?',
        'I’m disappointed I didn’t get it, but I learned a lot.',
        'They told me I’d hear back immediately.',
        'I don’t expect anything in return.',
        'I know you will give me an honest answer.',
        'You don’t owe me an explanation.',
        'You don’t owe me anything.',
        'The job needs someone who can decide things immediately.',
        'Your turn to choose the restaurant!',
        'Please don’t feel that you have to refer me.',
        'Sorry that I haven’t answered your last message.',
        'You were the last person I expected to meet there.',
        'The recruiter said it was urgent.',
        'Is there anything you need from me today?',
        'I rely on your advice more than you know.',
        'It all depends on whether you feel comfortable with it.',
        'Tell me now and then how it goes.',
        'My job was to answer pages within the hour.',
        'We had to confirm every change before Friday.',
        'Why don’t you come by on Sunday?',
        'If you have not replied because it is awkward, that is fine.',
        'I promise this is the last time I bring it up.',
        'Please take all the time you need, there is no deadline.',
        'I would never expect you to vouch for me.',
        'I do not need you to do anything.',
        'You said you would put it in around Friday. Did it work?',
        'Feel free to ignore my message.',
        'I knew at once that you had written it.',
        'She has to decide by Monday.',
        'Thank you, I knew that I could count on you.',
        'It was not your fault.',
        'Since our last call I have thought about it.',
        'All you have to do is forward these lines.',
        'This is the third time that I watch your talk.',
        'I am sure you will agree that nights matter.',
        'It is about time that I say thank you.',
        'That was the least I could do.',
        'At least you can sleep now.',
        'Send my love to the children tonight.',
        'Call me as soon as you get home safely.',
        'I hope you never have such a night again.',
        'Keep it, it is yours.',
        'You promised me a recipe.',
        'No excuse needed.',
        'If you don’t refer people, I understand.',
        'You know how much I love trains.',
        'I thought you were great in the talk.',
        'Surely you can guess why I write.',
      ]), []);
    }
  });

  it('lets a quote and a report pass', () => {
    deepEqual(accused('pressure', 'ask', ['They said “I need this asap” and I laughed.', 'My boss used to say that you must answer within the hour.', 'My old manager wrote: \'do it today\'.']), []);
  });

  it('points at the very words', () => {
    deepEqual(linted('Hi Priya, I need you to submit it.\nYou owe me one.', { kind: 'check-in' }).pointed.filter((each) => each.includes('pressure')), ['message/pressure «I need you to submit»', 'message/pressure «owe me»']);
  });
});
