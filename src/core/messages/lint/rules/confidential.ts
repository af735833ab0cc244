import { say } from '../../../basics/say';
import { anyOf } from '../anyOf';
import { findPhrases, isNegated, isReported } from '../phrases';
import type { MessageRule } from '../rule';
import { asking, open, secrets } from '../words/secrets';

export const confidential: MessageRule = {
  code: 'confidential',
  severity: 'warning',
  meaning: say('It asks for what they may not tell.'),
  kinds: 'all',
  isEnglish: true,
  check: ({ sentences }) =>
    findPhrases(sentences, secrets, (sentence, index) => (sentence.endsWith('?') || asking.test(sentence)) && !open.test(sentence) && !isNegated(sentence, index) && !isReported(sentence, index) && !isDeclined(sentence, index)).map((range) => ({
      range,
      text: say('They may not be free to tell this, and asking can put them on the spot.'),
    })),
  example: {
    kind: 'insight',
    bad: 'Could you tell me the salary band for the role, and who else has applied?',
    good: 'Could you tell me how your team hands over at night?',
  },
};

const refusing = anyOf("don't", 'do not', 'not', 'no need', 'never', 'nothing', 'without', "won't", "needn't", 'nor', 'leave out', 'except', 'apart from', 'please keep');
const asked = anyOf('(?:could|would|can|will|may|might) (?:you|i|we)', 'please', 'tell me', 'send me', 'but', 'i would like', "i'd (?:like|love)");

/** Whether the sentence says of a whole list that it is not wanted: “I am not asking about salary bands, other candidates …”. */
function isDeclined(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const refusal = refusing.exec(before);
  return (refusal !== null && !asked.test(before.slice(refusal.index + refusal[0].length))) || /^[^.!?]{0,40}\b(?:please )?(?:don't|do not|needn't|need not) (?:tell|share|say|send)\b/.test(sentence.slice(index));
}
