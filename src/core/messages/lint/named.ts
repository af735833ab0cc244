import { fold } from '../../basics/fold';
import type { NoteRecord } from '../../records/record';
import type { Vault } from '../../vault/vault';

/** A text in which names are looked for: its words, folded, with a space around each. */
export class Naming {
  private readonly words: readonly string[];
  private readonly spaced: string;
  private records: readonly NoteRecord[] | undefined;

  constructor(private readonly text: string) {
    this.words = wordsOf(text);
    this.spaced = ` ${this.words.join(' ')} `;
  }

  /** Whether it has these words, one after the other, whatever marks stand between them. */
  has(name: string): boolean {
    const wanted = wordsOf(name).join(' ');
    return wanted !== '' && this.spaced.includes(` ${wanted} `);
  }

  /** Whether it names a company, a role or the like by its name, an alias, or its address. */
  hasAny(names: readonly string[], url?: string): boolean {
    return names.some((each) => this.has(each)) || (url !== undefined && url !== '' && this.text.includes(url));
  }

  /** Which records it names in full. It looks its words up, so that a vault of any size takes no longer. */
  recordsIn(vault: Vault): readonly NoteRecord[] {
    this.records ??= this.lookUp(vault);
    return this.records;
  }

  private lookUp(vault: Vault): NoteRecord[] {
    const words = this.words.slice(0, mostWords);
    const found = new Set<NoteRecord>();
    for (let at = 0; at < words.length; at++) {
      let name = '';
      for (const word of words.slice(at, at + longest)) {
        name = name ? `${name} ${word}` : word;
        for (const record of vault.named(name)) found.add(record);
      }
    }
    return [...found];
  }
}

/** No message that can be sent is longer, and hardly any name. */
const mostWords = 400;
const longest = 4;

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
