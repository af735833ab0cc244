import { readFileSync, writeFileSync } from 'node:fs';
import { campaignOf } from '../src/core/insights/campaign';
import { defaultLinting } from '../src/core/messages/check';
import { defaultRules } from '../src/core/insights/rules';
import { readRecord } from '../src/core/records/read';
import type { NotePlace } from '../src/core/records/place';
import type { Vault } from '../src/core/vault/vault';
import { emptyOverview, fromNothing, overviewOf, withMessagesChecked, type Overview } from '../src/live/overview';
import { PeopleGroups } from '../src/live/peopleGroups';
import type { Breath, NoteStore } from '../src/live/ports';
import { groupsOf, type FollowUpGroup, type FollowUpRow } from '../src/live/rows';
import { scan, type Notes } from '../src/live/scan';
import { slices } from '../src/live/slices';
import { isUnchanged, readSnapshot, writeSnapshot, type Snapshot } from '../src/live/snapshot';
import { nodeStore } from '../src/node/store';
import { corpusDay } from './corpus/log';

/** The product as the editor runs it, in the steps that are measured. This file alone knows how `src/live` is put together. */

/** A breath as in `src/extension.ts`. */
function breath(): Breath {
  return slices(() => performance.now(), () => new Promise((resolve) => setImmediate(resolve)));
}

/** Cold: every note of the folder, read. */
export async function coldNotes(folder: string): Promise<Notes> {
  return (await scan(storeOf(folder), breath())).notes;
}

/** Everything that views show of a vault, with nothing known before. */
async function wholeOverview(vault: Vault): Promise<Overview> {
  const change = await overviewOf(campaignOf(vault, defaultRules, corpusDay), defaultLinting, emptyOverview(defaultRules, corpusDay), breath(), () => false);
  if (!change) throw new Error('nothing made it stale');
  return change.overview;
}

/** Cold, until every follow-up is in the list. */
export async function coldOverview(folder: string): Promise<Overview> {
  return wholeOverview((await coldNotes(folder)).vault);
}

/** What is kept for the next start, beside the corpus. */
export async function keepList(folder: string): Promise<void> {
  const notes = await coldNotes(folder);
  writeFileSync(keptBeside(folder), await writeSnapshot(make, await wholeOverview(notes.vault), notes.versions, breath()));
}

/** Warm: the due list as it was, in the groups of the view. */
export function rememberedList(folder: string): { readonly snapshot: Snapshot; readonly groups: readonly FollowUpGroup<FollowUpRow>[] } {
  const snapshot = readSnapshot(readFileSync(keptBeside(folder), 'utf8'), make);
  if (!snapshot) throw new Error('the list that was kept cannot be read');
  return { snapshot, groups: groupsOf(snapshot.rows, [], corpusDay) };
}

/** Warm: whether the list still holds. */
export async function confirmed(folder: string, snapshot: Snapshot): Promise<void> {
  if (!(await isUnchanged(snapshot, [{ store: storeOf(folder), exclude: [] }], breath()))) throw new Error('the corpus has changed meanwhile');
}

/** What the views show, and how it is kept while notes change. */
export class Views {
  private groups: PeopleGroups;

  private constructor(private overview: Overview) {
    this.groups = new PeopleGroups('company').after(fromNothing(overview));
  }

  /** With all messages checked, as they are a while after the start. */
  static async of(overview: Overview): Promise<Views> {
    return new Views((await withMessagesChecked(overview, breath(), () => false))!.overview);
  }

  /** One edit, from the note's text to what the views show. */
  async edit(place: NotePlace, text: string): Promise<void> {
    const { vault, rules, today } = this.overview.campaign;
    const change = await overviewOf(campaignOf(vault.update([{ ...place, record: readRecord(text, place) }]), rules, today), defaultLinting, this.overview, breath(), () => false);
    if (!change) throw new Error('nothing made it stale');
    this.overview = change.overview;
    this.groups = this.groups.after(change);
    groupsOf(this.overview.pressing, this.overview.keepInTouch, today);
  }
}

function storeOf(folder: string): NoteStore {
  return nodeStore({ root: folder, exclude: [] });
}

const make = 'bench';

function keptBeside(folder: string): string {
  return `${folder}.due-list.json`;
}
