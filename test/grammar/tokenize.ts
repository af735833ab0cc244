import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** What a piece of a line is, by the innermost of our scopes without its suffix: `['asked', 'keyword.control.verb']`. */
export type Token = readonly [text: string, scope: string];

export interface TokenizedLine {
  readonly text: string;
  /** The pieces our grammars colour. Punctuation and the `meta` scopes around them are left out. */
  readonly ours: readonly Token[];
  /** Every piece with all its scopes, as one text. */
  readonly all: readonly Token[];
}

const root = join(import.meta.dirname, '..', '..');
const suffix = '.referral-notes';

/**
 * The grammars our own are injected into: small stand-ins, or with VSCODE_EXTENSIONS_DIR (the folder `extensions` of an
 * installed VS Code) the real ones.
 */
const extensionsDir = process.env['VSCODE_EXTENSIONS_DIR'];

export const ourGrammars = grammarsIn(join(root, 'syntaxes'));

export function grammarNamed(scopeName: string): IRawGrammar {
  const found = ourGrammars.get(scopeName);
  if (!found) throw new Error(`No grammar ${scopeName}`);
  return found;
}

/** Markdown's grammar with ours injected into it, or with `bare` alone. */
export async function markdownGrammar({ bare = false } = {}): Promise<IGrammar> {
  const grammars = new Map([...baseGrammars(), ...ourGrammars]);
  const registry = new Registry({
    onigLib: onigLib(),
    loadGrammar: (scopeName) => Promise.resolve(grammars.get(scopeName) ?? null),
    getInjections: (scopeName) => (scopeName === 'text.html.markdown' && !bare ? [...ourGrammars.keys()] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('No grammar for Markdown');
  return grammar;
}

export function tokenize(grammar: IGrammar, note: string): TokenizedLine[] {
  let state = INITIAL;
  return note.split('\n').map((text) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(text, state);
    state = ruleStack;
    const pieces = tokens.map(({ startIndex, endIndex, scopes }) => ({ piece: text.slice(startIndex, endIndex), scopes }));
    return {
      text,
      ours: pieces.flatMap(({ piece, scopes }) => {
        const scope = scopes.at(-1) ?? '';
        const colours = scope.endsWith(suffix) && !/^(?:meta|punctuation|markup)\./.test(scope);
        return colours ? [[piece, scope.slice(0, -suffix.length)] as const] : [];
      }),
      all: pieces.map(({ piece, scopes }) => [piece, scopes.join(' ')] as const),
    };
  });
}

let loading: Promise<void> | undefined;

async function onigLib() {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  loading ??= loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  await loading;
  return { createOnigScanner, createOnigString };
}

function baseGrammars(): Map<string, IRawGrammar> {
  if (!extensionsDir) return grammarsIn(join(import.meta.dirname, 'base'));
  const folders = ['markdown-basics', 'yaml', 'html'].map((name) => join(extensionsDir, name, 'syntaxes'));
  return new Map(folders.filter((folder) => existsSync(folder)).flatMap((folder) => [...grammarsIn(folder)]));
}

function grammarsIn(folder: string): Map<string, IRawGrammar> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
  return new Map(files.map((file) => parseRawGrammar(readFileSync(file, 'utf8'), file)).map((grammar) => [grammar.scopeName, grammar]));
}
