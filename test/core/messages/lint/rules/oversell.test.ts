import { deepEqual } from 'node:assert/strict';
import { accused, linted, missed } from '../linting';

describe('oversell', () => {
  it('P21: hears big words about oneself', () => {
    for (const kind of ['ask', 'direct', 'update'] as const) {
      deepEqual(missed('oversell', kind, [
        'I am the perfect candidate for this role.',
        'I’m a perfect fit for your team.',
        'I would be the ideal person for it.',
        'I am one of the best engineers in the city.',
        'I am an outstanding engineer with a proven record.',
        'I am simply the best.',
        'I’m a rockstar with Kubernetes.',
        'I am an absolute genius when it comes to pipelines.',
        'My skills are second to none.',
        'My experience is unmatched in this field.',
        'I have exceptional leadership skills.',
        'I bring an outstanding track record.',
        'I am uniquely qualified for this.',
        'You won’t find anyone better.',
        'You will not regret hiring me.',
        'I guarantee you will be impressed.',
        'Nobody knows pipelines better than I do.',
        'No one can do this job like me.',
        'I can solve any problem you have.',
        'I have never failed at anything.',
        'I never fail.',
        'They would be lucky to have me.',
        'As a world-class engineer I would fit in well.',
        'Look no further, I am here.',
        'I know distributed systems better than anyone.',
        'I have become the most sought-after engineer in the region.',
        'They are getting a first-class engineer.',
        'I am a highly motivated, results-driven superstar.',
        'There is no one on the market with my skills.',
        'I am exactly what you need.',
        'Any company would be happy to have me.',
        'I can do this job in my sleep.',
        'I excel at everything I do.',
      ]), []);
    }
  });

  it('lets praise of others, modesty and plain results pass', () => {
    for (const kind of ['ask', 'direct', 'update', 'maintain', 'thanks', 'feedback'] as const) {
      deepEqual(accused('oversell', kind, [
        'Your talk was the best I have heard this year.',
        'You are the best.',
        'You were the best manager I ever had.',
        'Priya is the best engineer I know.',
        'I worked with outstanding engineers at Initech.',
        'I had an exceptional mentor in you.',
        'I am not the best engineer, but a patient one.',
        'I am no expert.',
        'I would never call myself the perfect candidate.',
        'I do not know whether I am the perfect fit.',
        'Do you think I am the ideal candidate?',
        'I wish you the best of luck.',
        'I did my best.',
        'I hope for the best.',
        'I am best reached in the evening.',
        'All the best, Hanna',
        'I had an excellent time at your workshop.',
        'We cut pages from 41 to 6 a week.',
        'I led a team of five and moved 120 services without downtime.',
        'I have nine years of experience in platform work.',
        'I am confident that I could help.',
        'I think I could be a good fit.',
        'I would be a good match for the role, I believe.',
        'I am glad that the best candidate got it.',
        'The best part was the walk home.',
        'I could not have asked for a better mentor.',
        'You know that team better than I do.',
        'You explained it better than anyone.',
        'Nobody could explain it better than you.',
        'My manager called me the best engineer on the team.',
        'I was thrilled to hear about your outstanding results.',
        'It is the finest display I have ever seen.',
        'I am very good at reading logs.',
        'I know the best bakery in town.',
        'What would the ideal candidate look like?',
        'I am looking for the perfect place to learn.',
        'I was happy to see the top engineers of the city there.',
        'I am sure you are the best person to ask.',
        'I see you as the best judge of it.',
        'I never forget a kindness.',
        'I will always be grateful.',
        'You are an excellent teacher.',
        'This is a unique chance for me.',
        'Your advice was invaluable.',
        'I can guarantee nothing.',
        'I cannot guarantee that it works.',
        'I am still learning.',
        'I am a big fan of your rockstar colleague.',
        'Call me whenever you need me.',
        'I think I could be of use.',
        'I am happy to help if they need me.',
      ]), []);
    }
  });

  it('lets “you won’t regret it” of something shared pass', () => {
    deepEqual(accused('oversell', 'share', ['Read it, you won’t regret it.']), []);
  });

  it('points at the very words', () => {
    deepEqual(linted('Hi Jon, I am the perfect candidate, and you will never find a better one.', { kind: 'direct' }).pointed.filter((each) => each.includes('oversell')), ['message/oversell «I am the perfect candidate»', 'message/oversell «will never find a better»']);
  });
});
