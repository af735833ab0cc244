import { deepEqual } from 'node:assert/strict';
import { accused, linted, missed } from '../linting';

describe('confidential', () => {
  it('P16: hears questions for what an employee may not tell', () => {
    for (const kind of ['insight', 'ask', 'check-in'] as const) {
      deepEqual(missed('confidential', kind, [
        'Could you tell me the salary band for this role?',
        'What is the internal pay range for senior engineers?',
        'How much do they pay people at this level?',
        'How much does your team lead earn?',
        'What do the others earn?',
        'Who else has applied?',
        'How many people have applied so far?',
        'Could you find out about the other candidates?',
        'How strong are the other applicants?',
        'Can you send me the shortlist?',
        'Which questions will they ask in the interview?',
        'What questions do they usually ask?',
        'Could you share the interview questions with me?',
        'Please send me the coding exercise beforehand, the coding task I mean.',
        'What did the panel think of me?',
        'Could you tell me what the recruiter wrote about me?',
        'Can I see the interviewers’ notes?',
        'I would like to know how each of them voted.',
        'Could you forward me the internal design documents?',
        'Please send me your internal roadmap.',
        'Is there a headcount plan for next year?',
        'How many engineers do they plan to hire next year?',
        'Do you know about the planned layoffs?',
        'I’d love to see the org chart.',
        'What are they going to ask me?',
        'Could you check how the hiring manager rated me?',
        'Whom does your manager prefer?',
        'What salary did you get when you joined?',
        'Can you tell me who I’m competing against?',
        'Could you share the assignment they give to candidates?',
        'Which candidates are in the final round?',
        'Could you look at my application in your system?',
        'What’s the maximum they would pay?',
        'Can you get me the questions from the last interviews?',
        'Could you ask the recruiter off the record how I did?',
        'Could you show me the architecture docs from your wiki?',
      ]), []);
    }
  });

  it('lets what is public, one’s own or of the past pass', () => {
    for (const kind of ['insight', 'ask', 'check-in', 'update'] as const) {
      deepEqual(accused('confidential', kind, [
        'The salary range in the posting suits me.',
        'Is the salary range in the posting negotiable?',
        'My salary wish is 80 k.',
        'The interview questions I was asked at my last company were about queues.',
        'How does your team work together?',
        'What do you like about the company?',
        'What does a normal week look like?',
        'Could you tell me how the interviews are organised?',
        'What should I prepare for?',
        'How many people are in your team?',
        'Who leads the team?',
        'Could we practise an interview together?',
        'Do you think my notes are clear?',
        'What do you think of my résumé?',
        'Would you give me feedback on my application?',
        'I am not asking about salary bands, other candidates or interview questions.',
        'Please don’t tell me anything internal.',
        'I don’t want to know who else is on the list.',
        'No need to tell me about other applicants.',
        'I would never ask you for internal documents.',
        'Could you tell me what they value in an engineer?',
        'What would you ask in my place?',
        'May I ask you two questions about the role?',
        'Do you know who is hiring for this team?',
        'I read your public incident reports.',
        'The interview questions were fair.',
        'The recruiter told me what comes next.',
        'There were many candidates, they said.',
        'I met two other candidates in the lobby, nice people.',
        'They chose another candidate.',
        'What did you say to them about me? Thank you for whatever it was.',
        'Is it a new position, or does somebody leave?',
        'Which of your public talks should I watch first?',
        'Could you tell me whether the role is still open?',
        'What do people think about remote work there?',
        'What does your manager say about hybrid work?',
        'Which questions do customers ask most?',
        'How much do customers pay for it?',
        'Could you tell me what your colleagues think of the new office?',
        'Would you share your notes on the book?',
        'What do you look for when you interview people?',
        'Is it a team of internal developers?',
        'Is my referral in the system already?',
        'Would your candidates rather have one interview or two?',
      ]), []);
    }
  });

  it('lets a quote and a report pass', () => {
    deepEqual(accused('confidential', 'ask', ['A friend asked “what is the salary band?” and I cringed.', 'Would you believe that somebody once asked me for interview questions?']), []);
  });

  it('points at the very words', () => {
    deepEqual(linted('Hi Priya, could you tell me the salary band, and who else applied?', { kind: 'insight' }).pointed.filter((each) => each.includes('confidential')), ['message/confidential «salary band»', 'message/confidential «who else applied»']);
  });
});
