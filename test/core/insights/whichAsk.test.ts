import { deepEqual } from 'node:assert/strict';
import { historyIn } from '../../../src/core/insights/campaign';
import { campaign, person, role } from '../../support/notes';

/** The asks that stand after a log: what was asked for, about what, since when, and what came of it. */
function asks(...log: string[]): string[] {
  const whole = campaign({ 'ana.md': person(log), 'ben.md': person(), 'Platform.md': role(), 'Data.md': role(), 'Northwind.md': '---\ntype: company\n---\n', 'Posting.md': '# A posting\n' }, '2026-11-30');
  const ana = whole.vault.people.find(({ path }) => path === 'ana.md')!;
  return historyIn(whole, ana)!.asks.map(({ kind, about, day, verdict, firstAnswer, isReferral }) => [kind, about?.note?.name ?? about?.text, day.slice(8), isReferral ? verdict : firstAnswer ? 'answered' : 'open'].filter(Boolean).join(' '));
}

describe('asking again', () => {
  it('for the same starts anew, and leaves the others', () => {
    deepEqual(asks('2026-11-02 asked [[Platform]]', '2026-11-02 asked [[Data]]', '2026-11-03 agreed', '2026-11-05 asked [[Platform]]'), ['asked Data 02 agreed', 'asked Platform 05 silent']);
    deepEqual(asks('2026-11-02 asked-insight [[Platform]]', '2026-11-02 asked-insight', '2026-11-05 asked-insight [[Platform]]'), ['asked-insight 02 open', 'asked-insight Platform 05 open']);
  });

  it('for something else of the same is another ask', () => {
    deepEqual(asks('2026-11-02 asked [[Platform]]', '2026-11-03 asked-insight [[Platform]]', '2026-11-04 asked-feedback [[Platform]]'), ['asked Platform 02 silent', 'asked-insight Platform 03 open', 'asked-feedback Platform 04 open']);
  });

  it('without a link is for the one running ask for a referral', () => {
    deepEqual(asks('2026-11-02 asked [[Platform]]', '2026-11-03 asked-insight [[Data]]', '2026-11-04 asked'), ['asked-insight Data 03 open', 'asked Platform 04 silent']);
    deepEqual(asks('2026-11-02 asked-insight [[Platform]]', '2026-11-03 asked'), ['asked-insight Platform 02 open', 'asked 03 silent']);
  });

  it('without a link is another ask, where it is for insight, feedback or an introduction', () => {
    for (const kind of ['asked-insight', 'asked-feedback', 'asked-intro']) deepEqual(asks(`2026-11-02 ${kind} [[Platform]]`, `2026-11-03 ${kind}`), [`${kind} Platform 02 open`, `${kind} 03 open`], kind);
  });
});

describe('an ask without a role', () => {
  it('takes it from a later ask that names one', () => deepEqual(asks('2026-11-02 asked', '2026-11-05 asked [[Platform]]'), ['asked Platform 05 silent']));

  it('does not take it from a later ask for insight, nor for a company', () => {
    deepEqual(asks('2026-11-02 asked', '2026-11-05 asked-insight [[Platform]]'), ['asked 02 silent', 'asked-insight Platform 05 open']);
    deepEqual(asks('2026-11-02 asked', '2026-11-05 asked [[Northwind]]'), ['asked 02 silent', 'asked Northwind 05 silent']);
    deepEqual(asks('2026-11-02 asked-insight', '2026-11-05 asked-insight [[Platform]]'), ['asked-insight 02 open', 'asked-insight Platform 05 open']);
  });

  it('does not take it from asking again for another that runs', () => {
    deepEqual(asks('2026-11-02 asked [[Platform]]', '2026-11-02 asked [[Data]]', '2026-11-03 asked', '2026-11-05 asked [[Platform]]'), ['asked Data 02 silent', 'asked 03 silent', 'asked Platform 05 silent']);
  });

  for (const verb of ['replied', 'agreed', 'referred', 'hesitated', 'declined', 'checked-in', 'updated']) {
    it(`takes it from ${verb}, also where the link names no note or one without a type`, () => {
      for (const link of ['Platform', 'Ghost', 'Posting']) deepEqual(asks('2026-11-02 asked', `2026-11-05 ${verb} [[${link}]]`).map((each) => each.split(' ')[1]), [link], link);
    });
  }

  for (const verb of ['shared', 'connected', 'helped', 'messaged', 'talked', 'met', 'thanked', 'insight', 'advised', 'introduced', 'engaged']) {
    it(`takes none from ${verb} where the link names no note: it may be an article, an event or a person`, () => {
      deepEqual(asks('2026-11-02 asked', `2026-11-05 ${verb} [[Ghost]]`).map((each) => each.split(' ')[1]), ['02']);
      deepEqual(asks('2026-11-02 asked', `2026-11-05 ${verb} [[Platform]]`).map((each) => each.split(' ')[1]), ['Platform']);
    });
  }

  it('takes none from the event of a role or a note to oneself, which count for nothing here', () => {
    for (const verb of ['interview', 'rejected', 'note', 'pondered']) deepEqual(asks('2026-11-02 asked', `2026-11-05 ${verb} [[Platform]]`), ['asked 02 silent'], verb);
  });
});

describe('an answer', () => {
  it('to what was asked beside a referral belongs to both', () => {
    deepEqual(asks('2026-11-02 asked-insight [[Platform]]', '2026-11-02 asked [[Platform]]', '2026-11-05 agreed [[Platform]]'), ['asked-insight Platform 02 answered', 'asked Platform 02 agreed']);
  });

  it('that agrees to refer, where only insight was asked for, is help that came unasked, too', () => {
    deepEqual(asks('2026-11-02 asked-insight [[Platform]]', '2026-11-05 agreed [[Platform]]'), ['asked-insight Platform 02 answered', 'asked Platform 05 agreed']);
    deepEqual(asks('2026-11-02 asked-insight [[Platform]]', '2026-11-05 replied [[Platform]]'), ['asked-insight Platform 02 answered']);
  });

  it('after a no is to the ask declined last, and not to one that cannot be declined', () => {
    deepEqual(asks('2026-11-02 asked-intro [[ben]]', '2026-11-02 asked [[Platform]]', '2026-11-05 declined [[ben]]', '2026-11-08 agreed'), ['asked-intro ben 02 answered', 'asked Platform 02 agreed']);
    deepEqual(asks('2026-11-02 asked-intro [[ben]]', '2026-11-02 asked [[Platform]]', '2026-11-05 declined', '2026-11-08 agreed'), ['asked-intro ben 02 answered', 'asked Platform 02 agreed']);
  });

  it('to one of two that were declined leaves the other, which the next one without a link is for', () => {
    const log = ['2026-11-02 asked [[Platform]]', '2026-11-02 asked [[Data]]', '2026-11-05 declined', '2026-11-08 agreed [[Platform]]'];
    deepEqual(asks(...log), ['asked Platform 02 agreed', 'asked Data 02 declined']);
    deepEqual(asks(...log, '2026-11-09 agreed'), ['asked Platform 02 agreed', 'asked Data 02 agreed']);
  });
});

describe('insight about something', () => {
  it('answers what was asked about it, or about nothing in particular', () => {
    deepEqual(asks('2026-11-02 asked-insight', '2026-11-05 insight [[Platform]]'), ['asked-insight 02 answered']);
    deepEqual(asks('2026-11-02 asked-insight [[Data]]', '2026-11-02 asked-insight', '2026-11-05 insight [[Platform]]'), ['asked-insight Data 02 open', 'asked-insight 02 answered']);
    deepEqual(asks('2026-11-02 asked-insight [[Data]]', '2026-11-02 asked-insight [[Platform]]', '2026-11-05 insight [[Platform]]'), ['asked-insight Data 02 open', 'asked-insight Platform 02 answered']);
  });

  it('answers what was asked about another, where nothing else was asked about it', () => {
    deepEqual(asks('2026-11-02 asked-insight [[Data]]', '2026-11-05 insight [[Platform]]'), ['asked-insight Data 02 answered']);
    deepEqual(asks('2026-11-02 asked-insight [[Data]]', '2026-11-02 asked [[Data]]', '2026-11-05 insight [[Platform]]'), ['asked-insight Data 02 answered', 'asked Data 02 silent']);
  });

  it('answers the ask for a referral that it is about before what was asked about another', () => {
    deepEqual(asks('2026-11-02 asked-insight [[Data]]', '2026-11-02 asked [[Platform]]', '2026-11-05 insight [[Platform]]'), ['asked-insight Data 02 open', 'asked Platform 02 agreed']);
  });

  it('about nothing in particular answers all that was asked', () => {
    deepEqual(asks('2026-11-02 asked-insight [[Data]]', '2026-11-02 asked-insight [[Platform]]', '2026-11-02 asked-insight', '2026-11-05 insight'), ['asked-insight Data 02 answered', 'asked-insight Platform 02 answered', 'asked-insight 02 answered']);
  });
});
