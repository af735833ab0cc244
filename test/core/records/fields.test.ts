import { deepEqual, equal } from 'node:assert/strict';
import { readText } from '../../../src/core/records/read';
import { pointedAt, recordIn, withLines } from '../notes/places';

const fields = (lines: string, type = 'person'): Record<string, unknown> => ({ ...recordIn(`---\ntype: ${type}\n${lines}\n---\n`).fields });
const problems = (lines: string): string[] => pointedAt(withLines(lines));

describe('the values of fields', () => {
  for (const [line, value] of [
    ['relationship: 4', 4],
    ['relationship: "4"', 4],
    ["relationship: '4'", 4],
    ['relationship: 4 # well', 4],
    ['relationship : 4', 4],
    ['"relationship": 4', 4],
    ['relationship:   5  ', 5],
    ['relationship: !!str 3', 3],
  ] as const) {
    it(`reads the rating in ${line}`, () => {
      equal(fields(line)['relationship'], value);
      deepEqual(problems(line), []);
    });
  }

  for (const value of ['4.5', '0', '6', '-1', '04', '4/5', 'four', '"4.5"', '[4]', '{a: 4}', '4 5', '٤', '４']) {
    it(`takes ${value} for no rating, and points at it`, () => {
      equal(fields(`relationship: ${value}`)['relationship'], undefined);
      deepEqual(problems(`relationship: ${value}`), [`invalid-value «${value}»`]);
    });
  }

  it('counts a rating that is empty as missing, not as wrong', () => {
    for (const line of ['relationship:', 'relationship: ', 'relationship: # later', 'relationship: ~', 'relationship: null']) {
      equal(fields(line)['relationship'], undefined, line);
      deepEqual(problems(line), [], line);
    }
  });

  it('keeps every text as it is written', () => {
    for (const text of ['0123', '12:30', 'no', 'yes', 'on', 'true', '1e3', '0x1F', '1_000', '2026-11-02', '2026-11-02 10:00', '.5', '+49 170 1234', '1.0', 'NaN']) {
      deepEqual(fields(`title: ${text}\ntags: [${text}]`), { title: text, tags: [text] });
    }
  });

  it('keeps a text’s quotes, comments and escapes apart from it', () => {
    equal(fields('met: Shared an on-call rota, 2019-2022   # how')['met'], 'Shared an on-call rota, 2019-2022');
    equal(fields('met: "a # b"')['met'], 'a # b');
    equal(fields('met: "tab\\tand \\u00e9"')['met'], 'tab\tand é');
    equal(fields("met: 'it''s'")['met'], "it's");
    equal(fields('linkedin: https://www.linkedin.com/in/example?a=1#top')['linkedin'], 'https://www.linkedin.com/in/example?a=1#top');
  });

  for (const value of ['2026-12-03', '"2026-12-03"', "'2026-12-03'", '2024-02-29', '9999-12-31']) {
    it(`reads the day ${value}`, () => equal(fields(`next: ${value}`)['next'], value.replace(/["']/g, '')));
  }

  for (const value of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-2-3', '2026-12-03T10:00:00Z', '03.12.2026', 'tomorrow', '[2026-12-03]', '２０２６-12-03']) {
    it(`takes ${value} for no day, and points at it`, () => {
      equal(fields(`next: ${value}`)['next'], undefined);
      const code = /^\d{4}-\d\d-\d\d$/.test(value) ? 'impossible-day' : /^[\d.-]+$/.test(value) ? 'ambiguous-day' : 'invalid-value';
      deepEqual(problems(`next: ${value}`), [`${code} «${value}»`]);
    });
  }

  it('reads the cadence', () => {
    for (const [written, read] of [['weekly', 'weekly'], ['biweekly', 'biweekly'], ['monthly', 'monthly'], ['quarterly', 'quarterly'], ['yearly', 'yearly'], ['none', 'none'], ['1', 1], ['"45"', 45], ['730', 730]] as const) {
      equal(fields(`cadence: ${written}`)['cadence'], read);
    }
    for (const written of ['0', '731', '7.5', '-7', 'daily', 'every week', '1e2', '99999999999999999999']) {
      equal(fields(`cadence: ${written}`)['cadence'], undefined, written);
      deepEqual(problems(`cadence: ${written}`), [`invalid-value «${written}»`]);
    }
  });

  it('takes the listed words and no others', () => {
    equal(fields('status: do-not-contact')['status'], 'do-not-contact');
    equal(fields('private: true')['private'], true);
    equal(fields('circle: colleague')['circle'], 'colleague');
    for (const line of ['status: gone', 'circle: enemy', 'private: maybe']) deepEqual(problems(line), [`invalid-value «${line.slice(line.indexOf(' ') + 1)}»`]);
  });

  it('reads a list in every spelling', () => {
    for (const list of ['[a, b]', '\n  - a\n  - b', '\n- a\n- b', 'a, b', '"a, b"', '["a", \'b\']', '[\n    a,\n    b\n  ]', '[a, b,]']) deepEqual(fields(`tags: ${list}`)['tags'], ['a', 'b'], list);
    deepEqual(fields('tags: a')['tags'], ['a']);
    deepEqual(fields('tags: []')['tags'], []);
  });

  it('leaves commas in points alone', () => {
    deepEqual(fields('challenges: Slow, and costly', 'company')['challenges'], ['Slow, and costly']);
    deepEqual(fields('challenges: ["Slow, and costly", Late]', 'company')['challenges'], ['Slow, and costly', 'Late']);
  });

  it('points at the value alone when a list is wrong', () => {
    deepEqual(problems('tags: [a, {b: c}] # mine\nname: Ana'), ['invalid-value «[a, {b: c}]»']);
    deepEqual(problems('tags:\n  - a\n  - b: c\nname: Ana'), ['invalid-value «- a\n  - b: c»']);
  });

  it('is called by its file when it has no name', () => {
    equal(recordIn(withLines('name:'), 'people/Ana Vos.markdown').name, 'Ana Vos');
    equal(recordIn(withLines('name: ""'), 'people/Ana Vos.md').name, 'Ana Vos');
    equal(recordIn('---\ntype: role\ntitle: Platform\n---\n').name, 'Platform');
  });

  it('has no room for keys of every object’s own', () => {
    const lines = '__proto__: {relationship: 4}\nconstructor: x\ntoString: y\nhasOwnProperty: z\nvalueOf: 1';
    deepEqual(fields(lines), {});
    deepEqual(problems(lines), []);
    equal(({} as Record<string, unknown>)['relationship'], undefined);
  });
});

describe('front matter that YAML refuses in part', () => {
  for (const broken of ['met: a: b: c', 'met: "never closed', 'met: [never, closed', 'met: @home', 'met: {a', 'met: `x`', 'met: %x', '\tmet: x', 'met: "a" b', 'just words', '- item', 'met: *nobody*', '}{', 'met: !<', ': :', '---tail', '----', 'met: "\\q"']) {
    it(`still has the other keys beside ${broken}`, () => {
      const text = withLines(`relationship: 4\n${broken}\ninfluence: "5"\nknows: ["[[Jon]]"]\nnext: 2026-12-03`);
      const { relationship, influence, next, knows } = recordIn(text).fields as Record<string, unknown>;
      deepEqual({ relationship, influence, next, knows }, { relationship: 4, influence: 5, next: '2026-12-03', knows: ['[[Jon]]'] });
      const codes = recordIn(text).problems;
      equal(codes.some(({ code }) => code === 'yaml' || code === 'invalid-value'), true);
      deepEqual(codes.filter(({ start }) => start.line !== 3).map(({ code, start }) => `${code} ${start.line}`), [], 'every problem stands on the broken line');
    });
  }

  it('reads a text with a colon by the letter, where its own line is readable', () => {
    equal(fields('met: Work: at Initech')['met'], 'Work: at Initech');
    deepEqual(problems('met: Work: at Initech\nrelationship: 4').length, 1);
  });

  it('takes the first of a key that stands twice, and points at the second', () => {
    const text = withLines('relationship: 4\nrelationship: 2');
    equal((recordIn(text).fields as { relationship?: number }).relationship, 4);
    deepEqual(recordIn(text).problems.map(({ code, start }) => [code, start.line, start.column]), [['duplicate-key', 3, 0]]);
    deepEqual(pointedAt(text), ['duplicate-key «relationship»']);
  });

  it('loses no key silently behind a line that ends a YAML document', () => {
    const text = withLines('name: Ana\n...\nrelationship: 4');
    const record = recordIn(text);
    equal('relationship' in record.fields || record.problems.length > 0, true);
  });

  it('points at a key that is a misspelling of ours, and leaves the user’s own keys alone', () => {
    deepEqual(problems('comapny: X\nnext: 2026-12-03\nphone: 12\ncssclasses: wide\nName: Ana'), ['unknown-key «comapny»', 'unknown-key «Name»']);
    deepEqual(problems('company: X\ncompanie: Y'), []);
  });

  it('call a role and a template by their title, all others by their name, else by the file', () => {
    for (const type of ['person', 'company', 'profile']) equal(recordIn(`---\ntype: ${type}\ntitle: Staff engineer\n---\n`, 'people/Jon Bell.md').name, 'Jon Bell', type);
    for (const type of ['role', 'template']) equal(recordIn(`---\ntype: ${type}\nname: x\ntitle: Platform\n---\n`, 'a.md').name, 'Platform', type);
  });

  it('says of a type that misspells ours that it does, only of a note that has keys of such a note', () => {
    const strays = (front: string): string[] => readText(`---\n${front}\n---\n`, { id: 'a.md', path: 'a.md' }).strays.map(({ code, start, end }) => `${code} ${start.line}:${start.column}-${end.column}`);
    deepEqual(strays('title: x\ntype: persn\nrelationship: 4'), ['unknown-type 2:6-11']);
    deepEqual(strays('type: "Person"\nmet: x'), ['unknown-type 1:6-14']);
    for (const front of ['type: rule\ntitle: x', 'type: post\ntags: [a]', 'type: persn\nname: x', 'type: \nmet: x', 'met: x', 'type: person\nmet: x']) deepEqual(strays(front), [], front);
  });
});
