import Module from 'node:module';
import { join } from 'node:path';
import { metered } from '../harness/meter';
import { program } from '../harness/program';

type Load = (request: string, ...rest: unknown[]) => unknown;

/** Can be called, constructed, extended and asked for any part, which is something of its kind again; as a text it is empty. */
function anything(): object {
  const parts = new Map<PropertyKey, unknown>([['then', undefined], ['prototype', {}], [Symbol.toPrimitive, () => ''], [Symbol.iterator, () => [].values()]]);
  const stub: object = new Proxy(function () {}, {
    get: (_, key) => (parts.has(key) ? parts.get(key) : parts.set(key, anything()).get(key)),
    set: (_, key, value) => parts.set(key, value) !== undefined,
    apply: () => anything(),
    construct: () => anything(),
  });
  return stub;
}

const workspace = Object.assign(anything(), { workspaceFolders: undefined });
/** Bundlers copy what a module has itself; all else is found from its prototype. */
const editor: unknown = Object.assign(Object.create(anything()) as object, { workspace });

/**
 * What activation costs before the first view is asked for: loading the extension as it is shipped and calling `activate`, in a
 * window without a folder. In the place of the editor stands something that answers whatever is asked of it.
 */
void program(async () => {
  const load = (Module as unknown as { _load: Load })._load;
  (Module as unknown as { _load: Load })._load = (request, ...rest) => (request === 'vscode' ? editor : load(request, ...rest));
  const { cpu, wall } = await metered(() => {
    const { activate } = Module.createRequire(__filename)(join(__dirname, '..', 'extension.js')) as { activate: (context: unknown) => unknown };
    activate({ subscriptions: [], globalState: anything(), extensionUri: anything(), l10n: anything() });
  });
  return { cpu, wall };
});
