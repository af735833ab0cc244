import type { PatternsSection } from '../protocol';
import { button, notesButton } from './buttons';
import { html, unseen } from './elements';
import type { View } from './view';

type Pattern = PatternsSection['items'][number];
type Finding = Pattern['findings'][number];

/** What may be in the way of the campaign: each with its reason, where it shows and its way out, and none of them for ever. */
export function patterns(view: View, section: PatternsSection): HTMLElement {
  if (!section.items.length) return html('p', { class: 'empty' }, section.empty ?? view.texts.nothing);
  return html('ul', { class: 'patterns' }, ...section.items.map((item) => html('li', { class: 'card' }, ...pattern(view, section, item))));
}

function pattern(view: View, section: PatternsSection, item: Pattern): HTMLElement[] {
  return [html('h3', {}, item.title), html('p', { class: 'reason' }, item.explanation), html('ul', { class: 'findings' }, ...item.findings.map((finding, at) => html('li', {}, ...found(view, section, item, finding, at))))];
}

function found(view: View, section: PatternsSection, { title, findings }: Pattern, finding: Finding, at: number): HTMLElement[] {
  const { texts } = view;
  const key = `${section.id}/${finding.id}`;
  // A screen reader is told of which finding the button is; the eye sees it.
  const about = unseen(findings.length > 1 ? ` ${title}: ${finding.detail}` : ` ${title}`);
  const buttons = [
    finding.fixLabel === undefined ? undefined : button(`${key}/fix`, 'primary', () => view.post({ type: 'fix', pattern: finding.id }), finding.fixLabel, about.cloneNode(true)),
    notesButton(view, `${key}/notes`, 'secondary', finding, title),
    button(`${key}/dismiss`, 'quiet', () => view.post({ type: 'dismiss', pattern: finding.id }), texts.putAside, about.cloneNode(true)),
  ];
  // What helps is said once where it is the same for all.
  const isSaid = findings[at - 1]?.wayOut === finding.wayOut;
  return [html('p', {}, finding.detail), ...(isSaid ? [] : [html('p', { class: 'way-out' }, html('strong', {}, texts.wayOut), ' ', finding.wayOut)]), html('div', { class: 'buttons' }, ...buttons)];
}
