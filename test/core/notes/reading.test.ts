import { deepEqual, equal, ok } from 'node:assert/strict';
import { decode } from '../../../src/core/notes/decode';
import { readNote } from '../../../src/core/notes/note';
import { readBytes, readRecord } from '../../../src/core/records/read';
import { pointedAt, recordIn } from './places';

const place = { id: 'ana.md', path: 'ana.md' };
const note = ['---', 'type: person', 'name: Ana', 'relationship: 4', '---', '# Ana', '', '## Log', '- 2026-11-02 met', '', '- [ ] 2026-12-01 send it', ''];
const codes = (text: string): string[] => recordIn(text).problems.map(({ code }) => code);

describe('reading a note', () => {
  it('P6: has its other keys when front matter is indented as a whole and one line of it is bad', () => {
    for (const indent of ['', ' ', '  ']) {
      const record = recordIn(`---\n${indent}type: person\n${indent}met: a: b\n${indent}name: Ana\n---\n`);
      deepEqual([record.name, record.problems.map(({ code }) => code)], ['Ana', ['yaml']]);
    }
  });

  it('P6: hides no value behind a tag of YAML', () => {
    for (const tag of ['!!timestamp', '!!binary', '!mine']) equal((recordIn(`---\ntype: person\nnext: ${tag} 2026-12-03\n---\n`).fields as { next?: string }).next, '2026-12-03', tag);
  });

  for (const [name, lineEnd] of [['LF', '\n'], ['CRLF', '\r\n'], ['a lone CR', '\r']] as const) {
    for (const mark of ['', '\uFEFF']) {
      it(`reads lines that end with ${name}${mark && ', behind a byte order mark'}`, () => {
        const record = recordIn(mark + note.join(lineEnd));
        deepEqual([record.name, (record.fields as { relationship?: number }).relationship, [...record.log].map(({ day, line }) => [day, line]), record.tasks.map(({ day, line }) => [day, line])], ['Ana', 4, [['2026-11-02', 8]], [['2026-12-01', 10]]]);
        deepEqual(record.problems, []);
      });
    }
  }

  it('reads lines that end in every way in one note', () => {
    const record = recordIn('---\r\ntype: person\rname: Ana\nrelationship: 9\r\n---\r## Log\n- 2026-11-02 met\r- 2026-02-30 met\r\n');
    deepEqual([record.name, record.log.length], ['Ana', 1]);
    deepEqual(record.problems.map(({ code, start }) => [code, start.line, start.column]), [['invalid-value', 3, 14], ['impossible-day', 7, 2]]);
  });

  it('reads a note that ends anywhere', () => {
    const text = note.join('\n');
    for (let length = 0; length <= text.length; length++) readRecord(text.slice(0, length), place);
    equal(recordIn('---\ntype: person\n---').type, 'person');
  });

  it('takes only a line of three hyphens for the beginning of front matter', () => {
    for (const first of ['---js', '--- js', '---javascript', '---yaml', '--- # mine', '----', '--', '---tail', ' ---', '\n---', '+++', '---;', '\uFEFF\uFEFF---', '***', '---constructor', '---toString', '---coffee']) {
      equal(readRecord(`${first}\ntype: person\n---\n`, place), undefined, JSON.stringify(first));
    }
    for (const first of ['---', '--- ', '---\t', '\uFEFF---']) equal(readRecord(`${first}\ntype: person\n---\n`, place)?.type, 'person', JSON.stringify(first));
  });

  it('takes only a line of three hyphens for the end of front matter', () => {
    for (const last of ['---js', '----', '---tail', '--- tail', '...', '"---"']) {
      ok(codes(`---\ntype: person\n${last}\nname: Ana\n`).includes('front-matter-open'), last);
    }
    equal(recordIn('---\ntype: person\n---   \n# Ana\n').problems.length, 0);
  });

  it('runs nothing', () => {
    const trap = '((globalThis.sprung = true), {type: "person"})';
    for (const text of [`---js\n${trap}\n---\n`, `---javascript\nmodule.exports = ${trap}\n---\n`, `--- js\n${trap}\n---\n`, `---\ntype: person\nname: !!js/function 'function () { ${trap} }'\nmet: !!js/undefined ''\n---\n---js\n${trap}\n---\n`, `---\n---js\n${trap}\n---\n---\n`, `---coffee\n${trap}\n---\n`]) {
      readRecord(text, place);
      readNote(text);
    }
    equal('sprung' in globalThis, false);
  });

  it('shows a note whose front matter is not closed, with its log', () => {
    const record = recordIn('---\ntype: person\nname: Ana\n\n# Ana\n\n## Log\n- 2026-11-02 met\n');
    deepEqual([record.name, record.log.length, record.problems.map(({ code, start }) => [code, start.line])], ['Ana', 1, [['front-matter-open', 0]]]);
    deepEqual(recordIn('---\ntype: person\nname: Ana').name, 'Ana');
    deepEqual(recordIn('---\ntype: person\nname: Ana\n# Log\n- 2026-11-02 met\n').log.length, 1);
  });

  it('takes front matter for no body, and body for no front matter', () => {
    const { body, frontMatter } = readNote('---\nLog\n---\n- 2026-11-02 met\n- [ ] due:2026-12-01 a\n');
    deepEqual([body.logs.length, body.tasks.length, frontMatter?.entries.size], [0, 1, 0]);
    equal(readNote('## Log\n- 2026-11-02 met\n').body.logs.length, 1);
  });

  it('calls an error what keeps it from being read, or written into', () => {
    for (const [text, problem] of [['---\ntype: person\n', 'front-matter-open'], ['---\ntype: person\nname: a\nname: b\n---\n', 'duplicate-key'], ['---\ntype: person\nname: a: b\n---\n', 'yaml'], ['---\ntype: person\n---\n<<<<<<< a\n=======\n>>>>>>> b\n', 'conflict']] as const) {
      const { problems, frontMatter } = readNote(text);
      deepEqual([problems.map(({ severity, code }) => `${severity} ${code}`), frontMatter?.sound], [[`error ${problem}`], false], text);
    }
    deepEqual([readNote('---\ntype: person\n---\n').problems, readNote('---\ntype: person\n---\n').frontMatter?.sound], [[], true]);
  });

  it('points at a fault of the front matter wherever that stands', () => deepEqual(pointedAt('\uFEFF---\r\ntype: person\r\nmet: a: b # c\r\n---\r\n'), ['yaml «a: b # c»']));

  it('leaves other Markdown alone', () => {
    for (const text of ['', '# Hello', '---\n---\n', '---\ntitle: A post\n---\n', '---\ntype: post\n---\n', '---\ntype: [person]\n---\n', '---\n# type: person\n---\n', 'type: person', '---\n- type: person\n---\n', '---\nmeta:\n  type: person\n---\n', '---\ntypes: person\n---\n']) {
      equal(readRecord(text, place), undefined, JSON.stringify(text));
    }
  });

  it('knows each type, in each spelling of a text', () => {
    for (const type of ['person', 'company', 'role', 'profile', 'template']) {
      for (const written of [type, `"${type}"`, `'${type}'`, `${type} # note`]) equal(recordIn(`---\ntype: ${written}\n---\n`).type, type);
    }
  });
});

describe('a note with a merge conflict', () => {
  const conflict = '<<<<<<< HEAD\n- 2026-11-05 talked\n=======\n- 2026-11-06 replied\n>>>>>>> theirs\n';

  it('is one problem and still shows, with both sides of its log', () => {
    const text = `---\ntype: person\nname: Ana\n---\n## Log\n- 2026-11-02 met\n${conflict}`;
    const record = recordIn(text);
    deepEqual(pointedAt(text), ['conflict «<<<<<<< HEAD»']);
    deepEqual([record.name, [...record.log].map(({ day }) => day)], ['Ana', ['2026-11-02', '2026-11-05', '2026-11-06']]);
  });

  it('is one problem in front matter, with every kind of marker and line end', () => {
    for (const middle of ['=======\n', '||||||| base\nrelationship: 2\n=======\n']) {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const text = `---\ntype: person\n<<<<<<< HEAD\nrelationship: 3\n${middle}relationship: 4\n>>>>>>> theirs\nname: Ana\n---\n`.replace(/\n/g, lineEnd);
        deepEqual(pointedAt(text), ['conflict «<<<<<<< HEAD»'], JSON.stringify(text));
        equal(recordIn(text).name, 'Ana');
      }
    }
  });

  it('is one problem however many conflicts there are', () => deepEqual(codes(`---\ntype: person\n---\n${conflict}\n${conflict}`), ['conflict']));

  it('stays one when a second conflict is mended in part', () => {
    deepEqual(codes(`---\ntype: person\n---\n${conflict}\n<<<<<<< HEAD\nhalf\n`), ['conflict']);
    deepEqual(codes(`---\ntype: person\n---\n<<<<<<< HEAD\nhalf\n\n${conflict}`), ['conflict']);
  });

  it('is none where the marks are only underlines and quotes', () => {
    deepEqual(codes('---\ntype: person\n---\nTitle\n=======\n\n> > > > > > > deep\n\n>>>>>>> deeper\n'), []);
    deepEqual(codes('---\ntype: person\n---\n<<<<<<<< eight\n========\n>>>>>>>>\n'), []);
  });
});

describe('reading bytes', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

  it('keeps a byte order mark in the text', () => equal(decode(bytes([0xef, 0xbb, 0xbf], 'a')).text, '\uFEFFa'));

  it('reads UTF-16 where a mark says so', () => {
    const text = `\uFEFF${note.join('\n')}`;
    const little = Buffer.from(text, 'utf16le');
    equal(readBytes(little, place).record?.name, 'Ana');
    equal(readBytes(Buffer.from(little).swap16(), place).record?.name, 'Ana');
    equal(readBytes(little.subarray(0, little.length - 1), place).record?.name, 'Ana');
  });

  it('shows a note that is not valid UTF-8, and points at the first bad byte', () => {
    const record = readBytes(bytes('---\ntype: person\nname: Ana\nmet: caf', [0xe9], '\n---\n## Log\n- 2026-11-02 met\n'), place).record!;
    deepEqual([record.name, record.log.length, record.problems.map(({ code, start, end }) => [code, start, end])], ['Ana', 1, [['encoding', { line: 3, column: 8 }, { line: 3, column: 9 }]]]);
  });

  it('does not take a replacement character that is in the file for a bad byte', () => {
    deepEqual(readBytes(bytes('---\ntype: person\nname: \uFFFD\n---\n'), place).record!.problems, []);
    const record = readBytes(bytes('---\ntype: person\nname: \uFFFD\nmet: ', [0xff], '\n---\n'), place).record!;
    deepEqual(record.problems.map(({ start }) => start), [{ line: 3, column: 5 }]);
  });

  it('never fails on bytes', () => {
    for (const hostile of [[], [0xff], [0xfe, 0xff], [0xff, 0xfe], [0xff, 0xfe, 0], [0xef, 0xbb], [0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0x80], [0, 0, 0xfe, 0xff], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xed, 0xa0, 0x80]]) readBytes(bytes(hostile), place);
  });
});
