import { say, type Text } from '../../basics/say';
import { factsOfKind } from '../../messages/kinds';
import { messageRules } from '../../messages/lint/rules';
import type { Detector } from './detector';
import { findingAbout } from './inMessages';

/** What an ask must not lack, or it could go to anyone (P1, P3, P7, P10). */
const lacking: ReadonlySet<string> = new Set(['generic', 'no-why', 'no-connection', 'no-way-out']);

export const generic: Detector = {
  code: 'generic',
  title: say('An ask that says too little'),
  explanation: say('People help with what they can picture: this role, at this company, for this reason, asked by someone they remember, who leaves them free.'),
  inMessages: ({ record, messages }) => {
    const asking = messages.filter(({ entry: { kind } }) => kind !== undefined && factsOfKind[kind].asks);
    const weak = asking.filter(({ findings }) => findings.some(({ rule }) => lacking.has(rule.code)));
    if (weak.length === 0) return undefined;
    const found = new Set(weak.flatMap(({ findings }) => findings.map(({ rule }) => rule.code)));
    const reasons = messageRules.filter(({ code }) => lacking.has(code) && found.has(code)).map(({ meaning }) => meaning);
    return findingAbout(record, weak.map(({ entry }) => entry), {
      detail: asking.length === 1 ? say('Your ask to {0} said too little. {1}', record.name, sentences(reasons)) : say('Of {0} asks to {1} these said too little: {2}. {3}', asking.length, record.name, weak.length, sentences(reasons)),
      wayOut: say('Name the role and the company, recall what is between you, say why, and leave a way out.'),
    });
  },
};

/** Sentences one after the other; there is at least one. */
function sentences([first, ...more]: readonly Text[]): Text {
  return more.reduce((all, each) => say('{0} {1}', all, each), first!);
}
