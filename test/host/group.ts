import type { ChildProcess } from 'node:child_process';

/** Sends a signal to a detached child and to all it started. A group that is gone already is no error. */
export function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Ends this process in an orderly way on Ctrl+C and its like, so that `exit` listeners run. */
export function exitOnSignals(before: () => Promise<void> = async () => {}): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      const code = signal === 'SIGINT' ? 130 : 143;
      before().then(() => process.exit(code), () => process.exit(code));
    });
  }
}
