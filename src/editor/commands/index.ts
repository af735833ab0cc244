import { commands, Disposable, type Uri } from 'vscode';
import { adoptNote } from './adopt';
import { completeFollowUp } from './complete';
import { composeMessage } from './compose';
import type { Desk, Target } from './context';
import { groupPeople } from './groupPeople';
import { logTouch } from './log';
import { copyMessage, markAsSent, openInMail, showWeakness } from './message';
import { createNote, createProfile } from './newNote';
import { openFollowUp } from './open';
import { contextPacket } from './packet';
import { startPlaybook } from './playbook';
import { ratePerson } from './rate';
import { saveAsTemplate } from './saveTemplate';
import { openSampleNotes } from './sampleNotes';
import { showNotes, type NotesToShow } from './showNotes';
import { snoozeFollowUp } from './snooze';
import { pickStage, type RoleTarget } from './moveRole';
import type { Pictures } from '../pictures';
import { findWarmPath } from './warmPaths';
import type { Group } from '../../live/rows';

/** Every command of the product, by the name the manifest gives it. */
export function registerCommands(desk: Desk, { dashboard, weekly }: Pick<Pictures, 'dashboard' | 'weekly'>): Disposable {
  const table: Record<string, (target: never) => unknown> = {
    'referralNotes.complete': (target?: Target) => completeFollowUp(desk, target),
    'referralNotes.snooze': (target?: Target) => snoozeFollowUp(desk, target),
    'referralNotes.openFollowUp': (target?: Target) => openFollowUp(desk, target),
    'referralNotes.log': (target?: Target) => logTouch(desk, target),
    'referralNotes.rate': (target?: Target) => ratePerson(desk, target),
    'referralNotes.compose': (target?: Target) => composeMessage(desk, target),
    'referralNotes.copyMessage': (target?: Target) => copyMessage(desk, target),
    'referralNotes.openInMail': (target?: Target) => openInMail(desk, target),
    'referralNotes.markSent': (target?: Target) => markAsSent(desk, target),
    'referralNotes.showWeakness': (target?: Target) => showWeakness(desk, target),
    'referralNotes.saveTemplate': (target?: Target) => saveAsTemplate(desk, target),
    'referralNotes.packet': (target?: Target) => contextPacket(desk, target),
    'referralNotes.startPlaybook': (target?: Target) => startPlaybook(desk, target),
    'referralNotes.warmPaths': (target?: Target) => findWarmPath(desk, target),
    'referralNotes.moveRole': (target?: RoleTarget) => pickStage(desk, target),
    'referralNotes.dashboard': () => dashboard.open(),
    'referralNotes.weeklyReview': () => weekly.open(),
    'referralNotes.saveWeeklyReview': () => weekly.save(),
    'referralNotes.newPerson': () => createNote(desk, 'person'),
    'referralNotes.newCompany': () => createNote(desk, 'company'),
    'referralNotes.newRole': () => createNote(desk, 'role'),
    'referralNotes.newProfile': () => createProfile(desk),
    'referralNotes.makePerson': () => adoptNote(desk, 'person'),
    'referralNotes.makeCompany': () => adoptNote(desk, 'company'),
    'referralNotes.makeRole': () => adoptNote(desk, 'role'),
    'referralNotes.groupPeople': () => groupPeople(desk),
    'referralNotes.readAgain': () => desk.notes.read(),
    'referralNotes.stopReading': () => desk.notes.stop(),
    'referralNotes.showMore': (more: { readonly followUps: Group } | { readonly people: string }) => ('people' in more ? desk.people.showMore(more.people) : desk.followUps.showMore(more.followUps)),
    'referralNotes.showNotes': (shown: NotesToShow) => showNotes(desk, shown),
    'referralNotes.showFollowUps': () => commands.executeCommand('referralNotes.followUps.focus'),
    'referralNotes.openSampleNotes': (into?: Uri) => openSampleNotes(desk, into),
  };
  return Disposable.from(...Object.entries(table).map(([name, run]) => commands.registerCommand(name, desk.boundary.guard(run))));
}
