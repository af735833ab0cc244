import { deepEqual } from 'node:assert/strict';
import { findLinks, textLink } from '../../../src/core/notes/links';

const links = (text: string): string[] => findLinks(text).map(({ kind, target }) => `${kind} ${target}`);

describe('finding links in a text', () => {
  for (const [text, found] of [
    ['[[Jon Bell]]', ['wiki Jon Bell']],
    ['[[people/jon-bell|Jon]]', ['wiki people/jon-bell']],
    ['[[people/jon-bell.md]]', ['wiki people/jon-bell.md']],
    ['[[Jon Bell#Log]]', ['wiki Jon Bell']],
    ['[[Jon Bell#Log#More|him]]', ['wiki Jon Bell']],
    ['[[Jon Bell#^abc123]]', ['wiki Jon Bell']],
    ['[[Jon Bell^abc]]', ['wiki Jon Bell']],
    ['a | [[Jon Bell\\|Jon]] | b', ['wiki Jon Bell']],
    ['[[ Jon Bell ]]', ['wiki Jon Bell']],
    ['[[Northwind - Platform Engineer]]: yes', ['wiki Northwind - Platform Engineer']],
    ['[[A]][[B]]', ['wiki A', 'wiki B']],
    // Code is no part of a name; of words it may be.
    ['[[a`b`]]', []],
    ['[[%20`[[`]]', []],
    ['[[Jon|the `x` man]]', ['wiki Jon']],
    ['[the `x` man](jon.md)', ['relative jon.md']],
    ['[Jon](people/jon.md)', ['relative people/jon.md']],
    ['[Jon](people/jon%20bell.md)', ['relative people/jon bell.md']],
    ['[Jon](<people/jon bell.md>)', ['relative people/jon bell.md']],
    ['[Jon](people/jon.md#log)', ['relative people/jon.md']],
    ['[Jon](../people/jon.md "title")', ['relative ../people/jon.md']],
    ['[Jon](a(b).md)', ['relative a(b).md']],
    ['[Jon](a(bc)d().md)', ['relative a(bc)d().md']],
    ["[Jon]( jon.md   'his note' )", ['relative jon.md']],
    ['[Jon](jon.md "")', ['relative jon.md']],
    ['[Jon](notes/12:30.md)', ['relative notes/12:30.md']],
    ['[Jon](a//b.md)', ['relative a//b.md']],
    ['[Jon](jon bell.md)', []],
    ['[Jon](jon.md title)', []],
    ['[Jon](50%.md)', ['relative 50%.md']],
    ['[](jon.md)', ['relative jon.md']],
    ['[a \\] b](jon.md)', ['relative jon.md']],
    ['![[photo.png]]', []],
    ['![photo](photo.png)', []],
    ['`[[Jon]]`', []],
    ['``a ` [[Jon]]``', []],
    ['````````[[Jon]]````````', []],
    ['``[[Jon]]` [[Mara]]', ['wiki Jon', 'wiki Mara']],
    ['`a`` [[Jon]]` [[Mara]]', ['wiki Mara']],
    ['`a` [[Jon]] `b`', ['wiki Jon']],
    ['`a [[Jon]]', ['wiki Jon']],
    ['[x](https://example.com)', []],
    ['[x](mailto:a@example.com)', []],
    ['[x](//example.com/a.md)', []],
    ['[x](JAVASCRIPT:void)', []],
    ['[[]]', []],
    ['[[#Log]]', []],
    ['[[|x]]', []],
    ['[x]()', []],
    ['[x](#log)', []],
    ['[x]', []],
    ['[ ] task', []],
    ['[[Jon', []],
    ['[[a\nb]]', []],
  ] as const) {
    it(`${JSON.stringify(text)}: ${found.join(', ') || 'none'}`, () => deepEqual(links(text), [...found]));
  }

  it('stands at the whole link', () => {
    const text = 'see [[Jon|J]] and `x` [M](<m n.md>)';
    deepEqual(findLinks(text, 100).map(({ range }) => text.slice(range.start - 100, range.end - 100)), ['[[Jon|J]]', '[M](<m n.md>)']);
  });

  it('is plain text, trimmed, where a link belongs', () => deepEqual(textLink(' Jon Bell ', { start: 3, end: 13 }), { target: 'Jon Bell', kind: 'text', range: { start: 3, end: 13 } }));
});
