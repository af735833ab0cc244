import { extensions, workspace, type Event, type Uri } from 'vscode';

/** Of what VS Code's own Git extension offers others, the part that is used here. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<'uninitialized' | 'initialized'>;
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  /** The open repository that a file lies in; a new object each time. */
  getRepository(uri: Uri): GitRepository | null;
}

export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: GitState;
  /** The settings of this repository alone. */
  getConfigs(): Promise<{ readonly key: string; readonly value: string }[]>;
  getCommit(ref: string): Promise<GitCommit>;
  /** With `silent`, the editor shows no progress for it. */
  log(options: { readonly range?: string; readonly maxEntries?: number; readonly path?: string; readonly silent: true }): Promise<GitCommit[]>;
  buffer(ref: string, path: string): Promise<Uint8Array>;
  /** Rejects with the code `UnknownPath` for what is not there. */
  getObjectDetails(treeish: string, path: string): Promise<unknown>;
  getMergeBase(ref1: string, ref2: string): Promise<string | undefined>;
  /** What changed from where both grew apart to the second. */
  diffBetween(ref1: string, ref2: string): Promise<GitChange[]>;
  /** What of the files it knows is not as it was in a commit. */
  diffWith(ref: string): Promise<GitChange[]>;
}

export interface GitState {
  readonly HEAD: { readonly commit?: string } | undefined;
  readonly onDidChange: Event<void>;
  /** Files that are not known to Git yet are in one of the two, as the user's settings have it. */
  readonly workingTreeChanges: readonly GitChange[];
  readonly untrackedChanges: readonly GitChange[];
}

export interface GitCommit {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date;
  readonly commitDate?: Date;
}

/** Of a renamed file `uri` is the new one, and `originalUri` the old one; else they are the same. */
export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
}

interface GitExtension {
  /** False where the user has switched Git off, and where there is none on this machine: then `getAPI` throws. */
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/**
 * VS Code's Git, once it has found its repositories; it is started if it is not running yet. Undefined where there is none: on the web, where
 * Git is not installed or switched off, and in Restricted Mode, in which the settings of an untrusted folder must not lead Git to run
 * anything. Nothing of that is worth a word to the user: what needs Git does without.
 */
export async function builtInGit(): Promise<GitApi | undefined> {
  const extension = workspace.isTrusted ? extensions.getExtension<GitExtension>('vscode.git') : undefined;
  if (!extension) return undefined;
  try {
    const git = await extension.activate();
    const api = git.enabled ? git.getAPI(1) : undefined;
    if (api) await found(api);
    return api;
  } catch {
    return undefined;
  }
}

function found(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const listener = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      listener.dispose();
      resolve();
    });
  });
}
