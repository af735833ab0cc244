import { deepEqual, equal, ok } from 'node:assert/strict';
import { areAlike, fingerprintOf } from '../../../../src/core/messages/lint/similar';
import type { Person } from '../../../../src/core/records/record';
import { recordIn } from '../../notes/places';

const text = 'I hope the autumn has been good to you. I always liked how you take time to explain your work, and I learned something each time we spoke. I am applying there and would be glad of a referral.';

function of(name: string, message: string, company = 'Northwind') {
  const record = recordIn(`---\ntype: person\nname: ${name}\ncompany: "[[${company}]]"\n---\n\`\`\`message kind=ask\n${message}\n\`\`\`\n`) as Person;
  return fingerprintOf(record.messages[0]!, record);
}

describe('messages that are alike', () => {
  it('P14: are the same text, whatever names stand in it', () => {
    ok(areAlike(of('Ana Ruiz', `Hi Ana, ${text} Northwind would suit me.`), of('Jon Bell', `Hi Jon, ${text} Gridmoor would suit me.`, 'Gridmoor')));
    ok(areAlike(of('Ana Ruiz', `Hi {{first-name}}, ${text}`), of('Jon Bell', `Hi Jon, ${text}`)));
  });

  it('P14: are so when some words are changed, and in other marks and capitals', () => {
    ok(areAlike(of('Ana', text), of('Jon', text.replace('the autumn', 'this autumn').replace('each time', 'every time').toUpperCase().replaceAll('.', ' –'))));
  });

  it('are not so when only a part of them is the same, or they are short', () => {
    equal(areAlike(of('Ana', text), of('Jon', `${text} ${'Then again there is another thing entirely that I wanted to tell you about the ducks and how they swam to the other side. '.repeat(1)}It was a fine day with a boat, a kite and a bag of plums in the sun.`.replace('I am applying there', 'Once upon a time I applied'))), false);
    equal(areAlike(of('Ana', 'Thank you so much for your help with this, see you soon!'), of('Jon', 'Thank you so much for your help with this, see you soon!')), false);
    equal(areAlike(of('Ana', text), of('Jon', 'Nothing of this stands in the other message, which speaks of quite different things, of trains and of soup, and of a cable that was wrong.')), false);
  });

  it('are so in either order', () => {
    const [a, b] = [of('Ana', text), of('Jon', `${text} And one more sentence.`)];
    deepEqual([areAlike(a, b), areAlike(b, a)], [true, true]);
  });
});
