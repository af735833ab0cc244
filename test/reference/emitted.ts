import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = join(import.meta.dirname, '..', '..', 'src');
/** What is said of messages has a page of its own, made from the rules themselves. */
const ofMessages = join('core', 'messages', 'lint');

/** Every code of a problem that the source can report, with its severities; and the places where either is not written out. */
export function emittedProblems(): { readonly severities: ReadonlyMap<string, ReadonlySet<string>>; readonly unreadable: readonly string[] } {
  const severities = new Map<string, Set<string>>();
  const unreadable: string[] = [];
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts') && !each.startsWith(ofMessages))) {
    const file = ts.createSourceFile(name, readFileSync(join(source, name), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const found = added(node, file) ?? written(node);
      if (found) {
        const [severity, code] = found.map((each) => (ts.isStringLiteralLike(each) ? each.text : undefined));
        if (severity !== undefined && code !== undefined) severities.set(code, (severities.get(code) ?? new Set()).add(severity));
        else unreadable.push(`${name}: ${node.getText(file)}`);
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return { severities, unreadable };
}

/** `problems.add('error', 'yaml', …)` */
function added(node: ts.Node, file: ts.SourceFile): ts.Expression[] | undefined {
  return ts.isCallExpression(node) && node.expression.getText(file) === 'problems.add' ? node.arguments.slice(0, 2) : undefined;
}

/** `{ code: 'same-name', severity: 'warning', … }`; what only hands on another’s code and severity says nothing new. */
function written(node: ts.Node): ts.Expression[] | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const valueOf = (name: string): ts.Expression | undefined =>
    node.properties.find((each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && ts.isIdentifier(each.name) && each.name.text === name)?.initializer;
  const [severity, code] = [valueOf('severity'), valueOf('code')];
  return severity && code && [severity, code];
}
