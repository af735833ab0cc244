import { deepEqual, equal } from 'node:assert/strict';
import { applyEdits, isRefusal } from '../../../src/core/basics/edit';
import { removeFieldEdit, setFields } from '../../../src/core/edits/fields';
import { readNote } from '../../../src/core/notes/note';
import { made } from './made';

const note = (front: string): string => `---\n${front}---\n## Log\n`;
const set = (front: string, key: string, value: string): string => made(note(front), setFields(readNote(note(front)), new Map([[key, value]]))).slice(4, -11);
const refuses = (text: string, key = 'next'): boolean => isRefusal(setFields(readNote(text), new Map([[key, '2026-12-03']])));

describe('P1: a field that is set', () => {
  it('keeps its quotes', () => {
    equal(set("type: person\nnext: '2026-11-20'\n", 'next', '2026-12-03'), "type: person\nnext: '2026-12-03'\n");
    equal(set('type: person\nnext: "2026-11-20"\n', 'next', '2026-12-03'), 'type: person\nnext: "2026-12-03"\n');
  });

  it('takes the place of a written nothing, and keeps the spaces where there is none', () => {
    equal(set('type: person\nnext: ~ # soon\n', 'next', '2026-12-03'), 'type: person\nnext: 2026-12-03 # soon\n');
    equal(set('type: person\nnext: null\n', 'next', '2026-12-03'), 'type: person\nnext: 2026-12-03\n');
    equal(set('type: person\nnext :\n', 'next', '2026-12-03'), 'type: person\nnext : 2026-12-03\n');
  });

  it('takes the place of a bare link, which is one text', () => equal(set('type: person\ncompany: [[Northwind]] # new\n', 'company', 'Initech'), 'type: person\ncompany: Initech # new\n'));

  it('that says so already stays as it is written', () => {
    for (const written of ['2026-12-03', '"2026-12-03"', "'2026-12-03'", '"2026-12\\u002d03"']) deepEqual(setFields(readNote(note(`type: person\nnext: ${written}\n`)), new Map([['next', '2026-12-03']])), [], written);
  });

  it('goes behind the last of the keys that come before it, as they stand in the note', () => {
    equal(set('type: person\nmet: at work\nname: Ana\nstatus: active\n', 'next', '2026-12-03'), 'type: person\nmet: at work\nname: Ana\nnext: 2026-12-03\nstatus: active\n');
    equal(set('name: Ana\nmet: at work\ntype: person\n', 'next', '2026-12-03'), 'name: Ana\nmet: at work\ntype: person\nnext: 2026-12-03\n');
  });

  it('goes behind the type, when there is nothing else', () => equal(set('custom: 1\ntype: person\nother: 2\n', 'next', '2026-12-03'), 'custom: 1\ntype: person\nnext: 2026-12-03\nother: 2\n'));

  it('may come with others', () => {
    const text = note('type: person\ntiming: 3\n');
    equal(made(text, setFields(readNote(text), new Map([['timing', '4'], ['influence', '2']]))), note('type: person\ninfluence: 2\ntiming: 4\n'));
  });
});

describe('P1: a field is not set', () => {
  it('in a note without front matter', () => equal(refuses('# Ana\n'), true));

  it('where its value goes over more than one line', () => {
    for (const value of ['|\n  2026-11-20', '>-\n  2026-11-20', '"2026-11-20\n  and on"', '2026-11-20\n  and on']) equal(refuses(note(`type: person\nnext: ${value}\n`)), true, value);
  });

  it('where its value is a list or a map', () => {
    for (const value of ['[2026-11-20]', '{a: b}', '\n  - 2026-11-20']) equal(refuses(note(`type: person\nnext: ${value}\n`)), true, value);
  });

  it('where no key stands that it could follow', () => equal(refuses(note('name: Ana\ncustom: 1\n')), true));
});

describe('P1: a field that is taken out', () => {
  const without = (text: string, key = 'next'): string | undefined => {
    const edit = removeFieldEdit(readNote(text), key);
    return edit && applyEdits(text, [edit]);
  };

  it('goes with its line, and leaves the comment behind it', () => {
    equal(without(note('type: person\nnext: 2026-12-03\nname: Ana\n')), note('type: person\nname: Ana\n'));
    equal(without(note('type: person\nnext: "#1" # soon\nname: Ana\n')), note('type: person\n# soon\nname: Ana\n'));
  });

  it('is none where it is not there, or the front matter is broken or missing', () => {
    for (const text of [note('type: person\n'), note('type: person\nnext: 2026-12-03\nmet: a: b\n'), '# Ana\n']) equal(without(text), undefined, text);
  });
});
