import { deepEqual } from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');
const bundle = join(root, 'l10n', 'bundle.l10n.json');

/** Every sentence for people that the source holds: the first argument of `say(…)` and of `l10n.t(…)`. */
function sentences(): { texts: string[]; unreadable: string[] } {
  const texts = new Set<string>();
  const unreadable: string[] = [];
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const source = ts.createSourceFile(name, readFileSync(join(root, 'src', name), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^(?:say|l10n\.t)$/.test(node.expression.getText(source))) {
        const [first] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) texts.add(first.text);
        else unreadable.push(`${name}: ${node.getText(source)}`);
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return { texts: [...texts].sort(), unreadable };
}

describe('the texts for people', () => {
  it('are literal where they are written, so that translators find them; only the translator itself passes one on', () => {
    deepEqual(sentences().unreadable.filter((each) => !each.startsWith('editor/localise.ts')), []);
  });

  it('are all in l10n/bundle.l10n.json (REWRITE=1 writes it anew)', () => {
    const { texts } = sentences();
    if (process.env['REWRITE']) {
      mkdirSync(dirname(bundle), { recursive: true });
      writeFileSync(bundle, `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), undefined, 2)}\n`);
    }
    deepEqual(existsSync(bundle) ? Object.keys(JSON.parse(readFileSync(bundle, 'utf8')) as object) : [], texts);
  });
});
