import { deepEqual } from 'node:assert/strict';
import type { MessageKind } from '../../../../../src/core/records/messages';
import { accused, linted, missed } from '../linting';

describe('what is asked for', () => {
  it('P5: no-ask: nothing is', () => {
    deepEqual(missed('no-ask', 'ask', [
      'Hi Priya, I saw that Northwind is hiring a Platform Engineer. I love calm systems.',
      'Hi Priya, I hope you are well. How are the twins? I applied at Northwind yesterday.',
      'Hi Priya, thank you for our talk. I have built such a platform before. Feel free to ignore this.',
      'Hi Priya, do you remember our first day? Northwind looks for someone like me.',
    ]), []);
    deepEqual(missed('no-ask', 'feedback', ['Hi Priya, my résumé is finished, at last. Thank you for the lesson you gave me.']), []);
  });

  it('P5: no-ask: lets every way of asking pass, also without a question mark', () => {
    const asking = [
      'Would you refer me?', 'Could you put me forward?', 'Any chance of a referral?', 'I would be grateful if you could refer me.', 'I wanted to ask whether you would recommend me.', 'Please pass my name on to the recruiter.',
      'Kindly let me know if you can refer me.', 'It would mean a lot if you mentioned me.', 'My question is whether you see me there.', 'If you think it fits, I would love a referral from you.', 'Refer me, if you like.', 'I was hoping that you could vouch for me.',
      'So I dare to ask you for a word with the team.', 'Feel like recommending me?', 'A referral from you would open the door.', 'I wonder if you might suggest me.', 'What I would like: that you hand in my résumé.',
    ];
    deepEqual(accused('no-ask', 'ask', asking.map((each) => `Hi Priya, I still think of our rota at Initech. ${each}`)), []);
    deepEqual(accused('no-ask', 'insight', ['Hi Priya, how does your team hand over at night?', 'Hi Priya, tell me how the week runs there.', 'Hi Priya, I would love to hear how you plan.', 'Hi Priya, is it true that nobody works at night?', 'Hi Priya, here is what puzzles me: {{question}}']), []);
    deepEqual(accused('no-ask', 'feedback', ['Hi Priya, is my second paragraph too long?', 'Hi Priya, send me your comments on it.', 'Hi Priya, I would value your eyes on it.', 'Hi Priya, does it sound like me?']), []);
  });

  const second: Partial<Record<MessageKind, string[]>> = {
    ask: ['Could you refer me and also introduce me to the hiring manager?', 'Would you refer me? And could we have a call this week?', 'Would you refer me? Could you also read my cover letter?', 'Please refer me, and send me the design document.', 'Could you refer me? Also, what is the team like?', 'Could you refer me, and could you tell me which tools they use?'],
    intro: ['Could you introduce me to Jon, and refer me for the role?', 'Would you put me in touch with Jon? Could we also have a call this week?'],
    insight: ['How does the team work? And would you refer me?', 'Could you tell me about the team and introduce me to the manager?'],
    feedback: ['Would you read my page? And would you recommend me to the founders?'],
    direct: ['Could we have a call? Could you also introduce me to the people who run billing?'],
    share: ['Here is the article. When you have read it, could you recommend me to the founders?', 'I enclose the paper. Oh, and could you forward my CV to your team?'],
    maintain: ['Hope all is well! If you hear of any open positions, let me know.', 'It was good to see you. Please put in a good word for me.'],
    thanks: ['Thank you for the referral! Would you refer me for the other job as well?', 'Thank you! Could you write me a recommendation on LinkedIn?'],
    update: ['They said no. Could you refer me for something else instead?'],
    reconnect: ['It has been a while! Could you put me forward for the job at Kestrel?'],
    'reply-to-no': ['I understand. Would you then be so kind as to introduce me to the team lead, and refer me for the other post?'],
  };
  for (const [kind, messages] of Object.entries(second)) {
    it(`P5, C4: several-asks: one too many in ${kind}`, () => deepEqual(missed('several-asks', kind as MessageKind, messages), []));
  }

  const single: Partial<Record<MessageKind, string[]>> = {
    ask: [
      'Could you refer me? If not, a hint whom to ask would help, too.', 'Would you refer me? If that is too much, could you introduce me to someone who might?', 'Could you refer me? I am happy to hop on a call if you want to know more.', 'Would you recommend me, and pass on my résumé, which is attached?',
      'Could you put in a good word for me with the recruiter? Let me know if you need anything.', 'Would you refer me? I do not need an introduction or a call.', 'Thank you for introducing me to Jon. Would you refer me?', 'How are the twins? Would you refer me?', 'Could you refer me? I will send you my résumé and a summary.', 'I’d love to catch up soon. Would you refer me?',
      'May I introduce myself once more? Would you refer me?',
    ],
    intro: ['Could you put me in touch with Jon?', 'Could you introduce me to Jon? I would love to ask him how they deploy.', 'Would you introduce me to Jon, perhaps by mail?', 'Would you connect us? He could tell me in twenty minutes what the work is like.'],
    insight: ['How does the team work? Who decides? What would you change?', 'Would you have 15 minutes for a call? I would love to hear about your work.', 'Could you tell me about your team, by mail or on the phone?'],
    feedback: ['Would you read my page and tell me what is missing? Is it too long?', 'Could we talk about my résumé for ten minutes? Your honest opinion would help.'],
    direct: ['I would like to introduce myself. Could we talk for a quarter of an hour?', 'Would you have time for a call? Is there a position for me?'],
    share: ['Shall I put you two in touch? She would enjoy it.', 'If you both like, I can introduce you. Would you prefer mail or tea?', 'Tell me what you think of it!'],
    maintain: ['The search goes on. How are you?', 'Shall we have coffee some time?', 'This letter asks for nothing.'],
    thanks: ['Thank you for the referral, and for introducing me to Jon.', 'When I asked you for a referral you said yes at once. Thank you.'],
    update: ['You referred me in May, and now they have called. Thank you!', 'The recruiter asked who had recommended me, and I named you.'],
    reconnect: ['I am looking for a job, but this is not a request. How are you?', 'Could we have a coffee some time?'],
    'reply-to-no': ['I understand. I will apply on the website myself.', 'Thank you for telling me. Coffee next week?'],
  };
  for (const [kind, messages] of Object.entries(single)) {
    it(`P5, P19, C4: several-asks: one is enough in ${kind}, and none where it gives`, () => deepEqual(accused('several-asks', kind as MessageKind, messages), []));
  }

  it('points at the second one', () => {
    deepEqual(linted('Could you refer me, and introduce me to Jon?').pointed.filter((each) => each.includes('several')), ['message/several-asks «introduce»']);
  });
});
