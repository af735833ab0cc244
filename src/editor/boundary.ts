import { l10n, window, type LogOutputChannel } from 'vscode';
import { plain } from './plain';

/** A reason that is meant for the user: shown as it is, without a stack. */
export class UserError extends Error {}

/**
 * The one place where errors meet people: the log channel gets the stack, the user one plain sentence. Everything the
 * editor calls goes through it.
 */
export class Boundary {
  constructor(private readonly log: LogOutputChannel) {}

  guard<A extends unknown[], R>(work: (...args: A) => R | Promise<R>): (...args: A) => Promise<R | undefined> {
    return async (...args) => {
      try {
        return await work(...args);
      } catch (error) {
        this.report(error);
        return undefined;
      }
    };
  }

  report(error: unknown): void {
    if (error instanceof UserError) {
      void window.showWarningMessage(plain(error.message));
      return;
    }
    this.log.error(error instanceof Error ? error : String(error));
    const show = l10n.t('Show Log');
    void window.showErrorMessage(l10n.t('Something went wrong in Referral Notes.'), show).then((choice) => choice === show && this.log.show());
  }
}
