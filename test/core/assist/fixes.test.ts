import { deepEqual, equal } from 'node:assert/strict';
import { fixesFor, missingRatings, type Fix } from '../../../src/core/assist/fixes';
import { daysMeant } from '../../../src/core/assist/dayForms';
import { applyEdits } from '../../../src/core/basics/edit';
import { Lines } from '../../../src/core/basics/range';
import { english } from '../../../src/core/basics/say';
import { campaign, day, problemsIn, type Files } from '../../support/notes';

/** What the fixes of a note's first problem with a code make of the note, each by its title. */
function fixed(code: string, text: string, others: Files = {}, path = 'ana.md'): Record<string, string> {
  return Object.fromEntries(fixes(code, text, others, path).map(({ title, edits, create }) => [english(title), create ? `${create.type} ${create.name}` : applyEdits(text, edits)]));
}

function fixes(code: string, text: string, others: Files = {}, path = 'ana.md'): Fix[] {
  const whole = campaign({ ...others, [path]: text }, '2026-11-21');
  const problem = problemsIn(whole.vault.get(path)!, whole).find((each) => each.code === code);
  if (!problem) throw new Error(`there is no ${code}`);
  const lines = new Lines(text);
  const at = ({ line, column }: typeof problem.start): number => lines.startOf(line) + column;
  return fixesFor({ code, range: { start: at(problem.start), end: at(problem.end) } }, text, { id: path, path }, whole);
}
const person = (lines: string, rest = ''): string => `---\r\ntype: person\r\n${lines}\r\n---\r\n${rest}`;

describe('a way out', () => {
  it('corrects the spelling of a key, and touches nothing else', () => {
    deepEqual(fixed('unknown-key', person('comapny :  X  # here\r\nphone: 1')), { 'Change to “company”': person('company :  X  # here\r\nphone: 1') });
  });

  it('corrects the spelling of a value first, then offers the others, in the quotes that stand there', () => {
    const offered = fixed('invalid-value', person('status: "pasued" # x'));
    deepEqual(Object.keys(offered), ['Change to “paused”', 'Change to “active”', 'Change to “closed”', 'Change to “do-not-contact”']);
    equal(offered['Change to “paused”'], person('status: "paused" # x'));
    deepEqual(fixes('invalid-value', person('status: pasued')).map(({ isSafe }) => isSafe), [true, false, false, false]);
    deepEqual(fixed('invalid-value', person('relationship: 9')), {});
  });

  it('writes a day in ISO form where it can mean one day, offers both where it can mean two', () => {
    deepEqual(fixed('ambiguous-day', person('next: 3.12.2026')), { 'Change to 2026-12-03': person('next: 2026-12-03') });
    deepEqual(Object.keys(fixed('ambiguous-day', person('next: 10/1'))), ['Change to 2026-10-01', 'Change to 2026-01-10']);
    deepEqual(fixed('ambiguous-day', person('', '## Log\r\n- 2026/11/2: met\r\n')), { 'Change to 2026-11-02': person('', '## Log\r\n- 2026-11-02: met\r\n') });
    deepEqual(fixed('impossible-day', person('next: 2026-02-30')), {});
  });

  it('puts bare links in quotes, as they are written', () => {
    deepEqual(fixed('bare-link', person('company: [[Northwind|NW]] # x')), { 'Put the links in quotes': person('company: "[[Northwind|NW]]" # x') });
    deepEqual(fixed('bare-link', person('knows: [[[Jon Bell]], [[Mara]]]')), { 'Put the links in quotes': person('knows: ["[[Jon Bell]]", "[[Mara]]"]') });
  });

  it('corrects a type that misspells one of ours', () => {
    const text = '---\ntype: "Persn" # x\nmet: y\n---\n';
    const [fix] = fixesFor({ code: 'unknown-type', range: { start: 10, end: 17 } }, text, { id: 'a.md', path: 'a.md' }, campaign({ 'a.md': text }, '2026-11-21'));
    equal(applyEdits(text, fix!.edits), '---\ntype: "person" # x\nmet: y\n---\n');
  });

  it('adds the ratings that are missing, as keys to be filled in, where they belong', () => {
    const add = (text: string): string | undefined => {
      const fix = missingRatings(text);
      return fix && applyEdits(text, fix.edits);
    };
    equal(add(person('name: Ana\r\ninfluence: 3 # x\r\ntags: [a]')), person('name: Ana\r\nrelationship:\r\ninfluence: 3 # x\r\nrelevance:\r\ntiming:\r\ntags: [a]'));
    equal(add(person('relationship: 1\r\ninfluence: 3\r\nrelevance:\r\ntiming: 2')), undefined);
    equal(add('---\ntype: company\n---\n'), undefined);
    equal(add('---\ntype: person\ntags: [a\n---\n'), undefined);
  });

  it('keeps the log entries of both sides of a conflict', () => {
    const text = person('', '## Log\r\n<<<<<<< a\r\n- 2026-11-02 met\r\n=======\r\n- 2026-11-03 talked\r\n>>>>>>> b\r\n');
    deepEqual(fixed('conflict', text), { 'Keep the log entries of both sides': person('', '## Log\r\n- 2026-11-02 met\r\n- 2026-11-03 talked\r\n') });
  });

  it('corrects a verb', () => {
    equal(fixed('unknown-verb', person('', '## Log\r\n- 2026-11-02 refered her\r\n'))['Change to “referred”'], person('', '## Log\r\n- 2026-11-02 referred her\r\n'));
    deepEqual(fixed('unknown-verb', person('', '## Log\r\n- 2026-11-02 pondered\r\n')), {});
  });

  it('makes the note that a link names, of the type that belongs there', () => {
    deepEqual(fixed('missing-note', person('company: "[[work/Contoso|C]]"')), { 'Make a note about the company “Contoso”': 'company Contoso' });
    deepEqual(fixed('missing-note', person('knows: "[[Cleo]]"')), { 'Make a note about the person “Cleo”': 'person Cleo' });
    deepEqual(Object.values(fixed('missing-note', person('', '## Log\r\n- 2026-11-02 asked [[Data]]\r\n'))), ['role Data', 'person Data', 'company Data']);
  });

  it('removes a spent day, sets a status from the log, closes front matter', () => {
    deepEqual(fixed('spent-next', person('next: 2026-11-01\r\nmet: x', '## Log\r\n- 2026-11-02 met\r\n')), { 'Remove the day that is spent': person('met: x', '## Log\r\n- 2026-11-02 met\r\n') });
    const role = (status: string): string => `---\ntype: role\nstatus: ${status}\n---\n## Log\n- 2026-11-02 interview\n`;
    deepEqual(fixed('status-behind-log', role("'open'")), { 'Change to “interview”, as the log says': role("'interview'") });
    deepEqual(fixed('front-matter-open', '---\ntype: person\nname: Ana\n\n## Log\n'), { 'Close the front matter': '---\ntype: person\nname: Ana\n---\n\n## Log\n' });
  });

  it('is none in a note with a conflict, in other Markdown, and for what only the user can know', () => {
    deepEqual(fixesFor({ code: 'unknown-key', range: { start: 4, end: 8 } }, '---\ntitel: x\n---\n', { id: 'a.md', path: 'a.md' }, campaign({}, '2026-11-21')), []);
    deepEqual(fixed('no-day', person('', '## Log\r\n- met her\r\n')), {});
    deepEqual(fixed('unknown-key', person('comapny: X', '<<<<<<< a\r\n=======\r\n>>>>>>> b\r\n')), {});
  });
});

describe('a day in another form', () => {
  for (const [written, days] of [
    ['3.12.2026', ['2026-12-03']],
    ['3.12.', ['2026-12-03']],
    ['03.12.26', ['2026-12-03']],
    ['2026/12/3', ['2026-12-03']],
    ['2026.12.03', ['2026-12-03']],
    ['10/1', ['2026-10-01', '2026-01-10']],
    ['25/12/2026', ['2026-12-25']],
    ['12/25', ['2026-12-25']],
    ['5/5', ['2026-05-05']],
    ['30.2.2026', []],
    ['2026-13', []],
    ['soon', []],
  ] as const) {
    it(`${written} can mean ${days.join(' or ') || 'none'}`, () => deepEqual(daysMeant(written, day('2026-11-21')), days));
  }
});
