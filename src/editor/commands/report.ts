import { l10n, window } from 'vscode';
import { tell, type FurtherStep, type Written } from '../apply';
import { plain } from '../plain';
import type { Desk } from './context';

/** Says what a command wrote, with a way to undo it; or that it was so already. The command itself is done by then. */
export function report({ boundary }: Desk, message: string, written: Written | undefined, more?: FurtherStep): void {
  if (written) void boundary.guard(tell)(message, written, more);
  else void window.showInformationMessage(plain(l10n.t('Nothing to write: the note says so already.')));
}
