import { deepEqual, equal } from 'node:assert/strict';
import type { Rules } from '../../../src/core/insights/rules';
import { due, person, role, state } from '../../support/notes';

const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open']) });
const dueOn = (on: string, log: string[], rules: Partial<Rules> = {}) => due(notes(...log), on, rules);
const asked = '2026-11-02 asked [[Platform]]';

for (const verb of ['asked-intro', 'asked-insight', 'asked-feedback']) {
  describe(verb, () => {
    const ask = `2026-11-02 ${verb}`;

    it('C6: has one nudge after seven days', () => deepEqual(dueOn('2026-11-02', [ask]), ['nudge 2026-11-09']));

    for (const closing of ['checked-in', 'messaged', 'updated']) {
      it(`C7: ${closing} closes it, then there is nothing but keeping in touch`, () => deepEqual(dueOn('2026-11-07', [ask, `2026-11-07 ${closing}`]), ['maintain 2026-12-07']));
    }

    it('C6: a message three days before the nudge closes nothing', () => deepEqual(dueOn('2026-11-06', [ask, '2026-11-06 messaged']), ['nudge 2026-11-11']));

    it('C7: an answer closes it', () => deepEqual(dueOn('2026-11-03', [ask, '2026-11-03 replied']), ['maintain 2026-12-03']));

    it('C7: it lapses into keeping in touch: there is no rest', () => {
      deepEqual(dueOn('2026-12-08', [ask]), ['nudge 2026-11-09']);
      deepEqual(dueOn('2026-12-09', [ask]), ['maintain 2026-12-02']);
    });

    it('gives no state of its own', () => equal(state(notes(ask), '2026-11-02'), 'nurturing'));

    it('is not nudged once the search is over', () => {
      deepEqual(due({ ...notes(ask), 'me.md': '---\ntype: profile\nsearch: over\n---\n' }, '2026-11-02'), ['maintain 2026-12-02']);
    });

    it('leaves a running ask its state', () => equal(state(notes(asked, `2026-11-03 ${verb}`), '2026-11-03'), 'asked'));
  });
}

describe('what an ask for something else asked for', () => {
  const answers = [
    ['asked-intro', 'introduced'],
    ['asked-insight', 'insight'],
    ['asked-feedback', 'advised'],
  ] as const;

  for (const [ask, answer] of answers) {
    it(`${answer} answers ${ask}, and no other ask`, () => {
      const log = [asked, `2026-11-02 ${ask}`, `2026-11-03 ${answer}`, '2026-11-03 thanked'];
      deepEqual(dueOn('2026-11-03', log), ['nudge 2026-11-09 Platform']);
      equal(state(notes(...log), '2026-11-03'), 'asked');
    });

    it(`a second ${answer} answers the other ask`, () => {
      equal(state(notes(asked, `2026-11-02 ${ask}`, `2026-11-03 ${answer}`, `2026-11-04 ${answer}`), '2026-11-04'), 'agreed');
    });

    it(`${answer} answers an ask for a referral when there is no ${ask}`, () => equal(state(notes(asked, `2026-11-03 ${answer}`), '2026-11-03'), 'agreed'));
  }

  it('an answer to something else answers every ask that runs', () => {
    const log = [asked, '2026-11-02 asked-insight', '2026-11-03 advised'];
    equal(state(notes(...log), '2026-11-03'), 'agreed');
    deepEqual(dueOn('2026-11-03', log), ['check-in 2026-11-09 Platform']);
  });

  it('a reply answers every ask that runs', () => {
    deepEqual(dueOn('2026-11-03', ['2026-11-02 asked-intro', '2026-11-02 asked-insight', '2026-11-03 replied']), ['maintain 2026-12-03']);
  });

  it('one kind leaves the other open', () => {
    deepEqual(dueOn('2026-11-03', ['2026-11-02 asked-feedback', '2026-11-02 asked-insight', '2026-11-03 insight']), ['nudge 2026-11-09']);
  });

  it('an ask for insight whose nudge has lapsed is no longer open', () => {
    equal(state(notes('2026-10-26 asked [[Platform]]', '2026-10-26 asked-insight', '2026-12-10 insight'), '2026-12-10'), 'agreed');
  });

  it('an ask for insight that was nudged stays open for 90 days', () => {
    const log = (...later: string[]) => ['2026-11-02 asked-insight', '2026-11-09 checked-in', ...later];
    equal(state(notes(...log('2026-12-20 asked [[Platform]]', '2026-12-21 insight')), '2026-12-21'), 'asked');
    equal(state(notes(...log('2027-02-05 asked [[Platform]]', '2027-02-06 insight')), '2027-02-06'), 'asked');
    equal(state(notes(...log('2027-02-05 asked [[Platform]]', '2027-02-07 insight')), '2027-02-07'), 'agreed');
  });

  it('an answer with a link answers the ask of that link', () => {
    deepEqual(dueOn('2026-11-03', ['2026-11-02 asked-insight [[Data]]', '2026-11-02 asked-insight [[Platform]]', '2026-11-03 insight [[Data]]']), ['nudge 2026-11-09 Platform']);
    const intros = ['2026-11-02 asked-intro [[ben]]', '2026-11-02 asked-intro [[mara]]', '2026-11-03 introduced [[ben]]', '2026-11-03 thanked'];
    deepEqual(dueOn('2026-11-03', intros), ['nudge 2026-11-09 mara']);
  });

  it('C9: a hesitation to it makes nobody rest', () => deepEqual(dueOn('2026-11-05', ['2026-11-02 asked-intro', '2026-11-05 hesitated']), ['maintain 2026-12-05']));

  it('C8: a no to it is thanked for', () => deepEqual(dueOn('2026-11-03', ['2026-11-02 asked-intro', '2026-11-03 declined']), ['thank 2026-11-05']));
});
