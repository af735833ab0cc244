import type { ExtensionContext } from 'vscode';
import { activate as start, type Api } from './editor/activate';
import { slices } from './live/slices';
import { nodeStore } from './node/store';

/** The extension on a machine with Node: folders on its disk are read without a detour through the editor. */
export function activate(context: ExtensionContext): Api {
  return start(context, {
    localStore: ({ uri }, exclude, placeOf) => (uri.scheme === 'file' ? nodeStore({ root: uri.fsPath, exclude, placeOf }) : undefined),
    breath: slices(() => performance.now(), () => new Promise((resolve) => setImmediate(resolve))),
  });
}
