import { deepEqual, equal, ok } from 'node:assert/strict';
import { readRecord } from '../../../src/core/records/read';
import { verbs } from '../../../src/core/records/verbs';
import { campaign, person, problemsIn, role } from '../../support/notes';

const read = (body: string, type = 'person') => {
  const record = readRecord(`---\ntype: ${type}\n---\n${body}`, { id: 'ana.md', path: 'ana.md' });
  if (!record) throw new Error('no record');
  return record;
};
/** The entries of a log as `day verb link`, from the oldest to the newest. */
const entries = (body: string, type?: string) => [...read(body, type).log].map(({ day, verb, link }) => [day, verb ?? '?', link?.target].filter(Boolean).join(' '));
const entry = (line: string, type?: string) => entries(`## Log\n${line}\n`, type)[0];
/** How grave each problem of a log is. */
const problems = (body: string, type?: string) => read(body, type).problems.map(({ severity }) => severity);

describe('one entry of the log', () => {
  it('is a day, a verb and the rest of the line', () => equal(entry('- 2026-11-02 asked [[Platform]] by email, packet attached'), '2026-11-02 asked Platform'));

  for (const bullet of ['-', '*', '+']) it(`may have the bullet ${bullet}`, () => equal(entry(`${bullet} 2026-11-02 met`), '2026-11-02 met'));

  for (const written of ['2026-11-02', '**2026-11-02**', '__2026-11-02__', '[[2026-11-02]]']) {
    it(`may write its day ${written}`, () => equal(entry(`- ${written} asked [[Platform]]`), '2026-11-02 asked Platform'));
  }

  for (const written of ['Asked', 'ASKED', 'asked:', 'asked,', 'asked –', 'asked.', 'asked;']) {
    it(`may write its verb “${written}”`, () => equal(entry(`- 2026-11-02 ${written} [[Platform]]`), '2026-11-02 asked Platform'));
  }

  for (const [written, verb] of [['checked in', 'checked-in'], ['Checked In:', 'checked-in'], ['asked intro', 'asked-intro'], ['asked insight', 'asked-insight'], ['asked feedback', 'asked-feedback'], ['followed up', 'checked-in']] as const) {
    it(`may write a space for the hyphen: “${written}”`, () => equal(entry(`- 2026-11-02 ${written} about it`), `2026-11-02 ${verb}`));
  }

  it('knows every listed verb', () => {
    for (const { verb } of verbs) equal(entry(`- 2026-11-02 ${verb} x`), `2026-11-02 ${verb === 'applied' ? 'updated' : verb}`);
    for (const verb of ['applied', 'screen', 'interview', 'offer', 'hired', 'rejected', 'withdrew']) equal(entry(`- 2026-11-02 ${verb}`, 'role'), `2026-11-02 ${verb}`);
  });

  const aliases = {
    messaged: ['emailed', "dm'd", 'dm’d', 'wrote'],
    talked: ['called', 'coffee', 'chatted'],
    'checked-in': ['followed-up', 'pinged', 'nudged', 'reminded'],
    replied: ['responded'],
    referred: ['submitted'],
    advised: ['endorsed'],
    engaged: ['liked', 'commented', 'congratulated'],
    thanked: ['thanks'],
    withdrew: ['withdrawn'],
    updated: ['applied'],
  };
  for (const [verb, words] of Object.entries(aliases)) {
    it(`knows ${words.join(', ')} as ${verb}`, () => {
      for (const word of words) equal(entry(`- 2026-11-02 ${word}`), `2026-11-02 ${verb}`);
    });
  }

  it('keeps a word it does not know', () => equal(entry('- 2026-11-02 pondered [[Platform]]'), '2026-11-02 ? Platform'));

  it('is about the first link of the rest', () => {
    equal(entry('- 2026-11-02 asked about [[Platform]] and [[Data]]'), '2026-11-02 asked Platform');
    equal(entry('- 2026-11-02 asked [[roles/Platform|that role]]'), '2026-11-02 asked roles/Platform');
    equal(entry('- 2026-11-02 asked [that role](roles/Platform.md)'), '2026-11-02 asked roles/Platform.md');
  });

  it('keeps the lines below it', () => deepEqual(entries('## Log\n- 2026-11-02 met\n  - 2026-11-01 a detail\n  more\n- 2026-11-03 messaged\n'), ['2026-11-02 met', '2026-11-03 messaged']));

  it('rates how a screen went', () => equal(read('## Log\n- 2026-11-02 screen 4/5\n', 'role').log.at(0)?.rating, 4));

  for (const line of ['- 2026-02-30 met', '- 2026-13-01 met', '- 2026-11-2 met', '- yesterday met', '- met ana']) {
    it(`has a day of the calendar: “${line}” counts for nothing`, () => deepEqual(entries(`## Log\n${line}\n`), []));
  }

  it('with a day the calendar lacks is a problem', () => ok(problems('## Log\n- 2026-02-30 met\n').length > 0));

  it('reads the same with other line ends and without a last one', () => {
    deepEqual(entries('## Log\r\n- 2026-11-02 met\r\n- 2026-11-03 messaged'), ['2026-11-02 met', '2026-11-03 messaged']);
  });
});

describe('where a log is', () => {
  for (const heading of ['# Log', '## log', '#### LOG', '## Log ##', 'Log\n---']) {
    it(`under “${heading.replace('\n', ' / ')}”`, () => deepEqual(entries(`${heading}\n\n- 2026-11-02 met\n`), ['2026-11-02 met']));
  }

  it('not under another heading', () => {
    deepEqual(entries('## Notes\n- 2026-11-02 met\n'), []);
    deepEqual(entries('## Log\n- 2026-11-02 met\n\n## Notes\n- 2026-11-03 messaged\n'), ['2026-11-02 met']);
    deepEqual(entries('## Logbook\n- 2026-11-02 met\n'), []);
  });

  it('not in a fenced block', () => deepEqual(entries('## Log\n```\n- 2026-11-02 met\n```\n- 2026-11-03 messaged\n'), ['2026-11-03 messaged']));

  it('a task in it is no entry', () => deepEqual(entries('## Log\n- [ ] 2026-11-02 met\n- 2026-11-03 messaged\n'), ['2026-11-03 messaged']));
});

describe('the lines of a log', () => {
  it('may have blank lines and headings between them', () => {
    deepEqual(entries('## Log\n\n- 2026-11-02 met\n\n- 2026-11-03 talked\n\n### 2027\n\n- 2027-01-04 messaged\n'), ['2026-11-02 met', '2026-11-03 talked', '2027-01-04 messaged']);
  });

  it('may stand under two headings', () => deepEqual(entries('## Log\n- 2026-11-02 met\n\n# Else\n\n## Log\n- 2026-11-01 messaged\n'), ['2026-11-01 messaged', '2026-11-02 met']));

  it('are list items with a bullet', () => {
    deepEqual(entries('## Log\n1. 2026-11-02 met\n'), []);
    deepEqual(entries('## Log\n2026-11-02 met\n'), []);
  });
});

describe('the order of a log', () => {
  it('is that of its first and last dated entries', () => {
    deepEqual(entries('## Log\n- 2026-11-02 met\n- 2026-11-02 messaged\n- 2026-11-03 replied\n'), ['2026-11-02 met', '2026-11-02 messaged', '2026-11-03 replied']);
    deepEqual(entries('## Log\n- 2026-11-03 replied\n- 2026-11-02 messaged\n- 2026-11-02 met\n'), ['2026-11-02 met', '2026-11-02 messaged', '2026-11-03 replied']);
  });

  it('is oldest first when they are of one day', () => {
    deepEqual(entries('## Log\n- 2026-11-02 met\n- 2026-11-02 messaged\n'), ['2026-11-02 met', '2026-11-02 messaged']);
    deepEqual(entries('## Log\n- 2026-11-02 met\n- 2026-11-05 replied\n- 2026-11-02 messaged\n'), ['2026-11-02 met', '2026-11-02 messaged', '2026-11-05 replied']);
  });

  it('is not changed by an entry out of place', () => {
    deepEqual(entries('## Log\n- 2026-11-02 met\n- 2026-11-09 talked\n- 2026-11-04 messaged\n- 2026-11-10 replied\n'), ['2026-11-02 met', '2026-11-04 messaged', '2026-11-09 talked', '2026-11-10 replied']);
  });

  it('takes no notice of lines without a day', () => {
    deepEqual(entries('## Log\n- some day met\n- 2026-11-03 replied\n- 2026-11-02 messaged\n- 2026-11-02 met\n- long ago\n'), ['2026-11-02 met', '2026-11-02 messaged', '2026-11-03 replied']);
  });
});

describe('hints about a log', () => {
  it('a word it does not know gets a hint', () => deepEqual(problems('## Log\n- 2026-11-02 pondered\n'), ['hint']));

  it('a note gets none', () => deepEqual(problems('## Log\n- 2026-11-02 note to self\n'), []));

  it('asked without a link gets a hint', () => deepEqual(problems('## Log\n- 2026-11-02 asked\n'), ['hint']));

  it('asked for a role gets none', () => deepEqual(problems('## Log\n- 2026-11-02 asked [[Platform]]\n'), []));

  it('the event of a person in the note of a role gets a hint', () => deepEqual(problems('## Log\n- 2026-11-02 talked\n', 'role'), ['hint']));

  it('the event of a person in the note of a company gets a hint', () => deepEqual(problems('## Log\n- 2026-11-02 talked\n', 'company'), ['hint']));

  it('one ask for two roles gets a hint', () => {
    const whole = campaign({ 'ana.md': person(['2026-11-02 asked [[Platform]] and [[Data]]']), 'Platform.md': role(), 'Data.md': role() }, '2026-11-02');
    deepEqual(whole.vault.people.flatMap((each) => problemsIn(each, whole)).map(({ severity }) => severity), ['hint']);
  });
});
