import type { ExtensionContext, Uri } from 'vscode';
import type { FollowUp } from '../../core/insights/followUp';
import type { MessageKind } from '../../core/records/messages';
import type { Situation } from '../../core/messages/templates';
import type { Person, Role } from '../../core/records/record';
import type { WorkspaceNotes } from '../workspaceNotes';
import type { Boundary } from '../boundary';
import type { BuiltInTemplates } from '../builtInTemplates';
import type { WallClock } from '../clock';
import type { FollowUpsView } from '../views/followUpsView';
import type { PeopleView } from '../views/peopleView';
import type { PersonOverview } from '../../live/overview';

/** What commands work with. */
export interface Desk {
  readonly notes: WorkspaceNotes;
  readonly clock: WallClock;
  readonly followUps: FollowUpsView;
  readonly people: PeopleView;
  readonly templates: BuiltInTemplates;
  readonly boundary: Boundary;
  readonly extension: ExtensionContext;
}

export interface WantedMessage {
  readonly kind: MessageKind;
  readonly role?: Role;
  readonly situation?: Situation;
  /** Of an introduction: whom the user would like to meet. */
  readonly toMeet?: Person;
}

/** What a command may be called with: a row of a view, a lens, or nothing at all from the palette. */
export interface Target {
  readonly followUp?: FollowUp;
  readonly overview?: PersonOverview;
  readonly uri?: Uri;
  /** Of a message's lens: the line of its opening fence, from 0. */
  readonly line?: number;
  /** What is to be written, where that is clear: the notes need not have been read again since it became so. */
  readonly message?: WantedMessage;
}
