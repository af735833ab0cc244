import type { ChartSection, Mark } from '../protocol';
import { html } from '../render/elements';
import { fill } from '../render/fill';
import { countOf, type View } from '../render/view';

/** What the mouse is over, in words. Only for the eye: the table behind the chart says the same to all. */
const tip = html('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });
let shown: Mark | undefined;

export function showTip(view: View, section: ChartSection, mark: Mark, { clientX, clientY }: MouseEvent): void {
  if (!tip.isConnected) document.body.append(tip);
  if (shown !== mark) tip.replaceChildren(...content(view, section, mark));
  shown = mark;
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const above = clientY - height - 14;
  // One property at a time: the page's policy knows no styles as texts.
  tip.style.left = `${Math.max(4, Math.min(clientX + 12, document.documentElement.clientWidth - width - 4))}px`;
  tip.style.top = `${above < 4 ? clientY + 18 : above}px`;
}

export function hideTip(): void {
  tip.hidden = true;
  shown = undefined;
}

function content({ texts, numbers }: View, { unit, labels }: ChartSection, mark: Mark): HTMLElement[] {
  const { label, series, value, shown, low, high, bandLow, bandHigh, bandLabel, note, faint } = mark;
  const lines = [
    fill(texts.about, series ?? labels.value, shown ?? numbers.value(value, unit)),
    note,
    faint ? texts.tooFew : undefined,
    low === undefined || high === undefined ? undefined : fill(texts.about, texts.interval, numbers.span(low, high, unit)),
    bandLow === undefined || bandHigh === undefined ? undefined : (bandLabel ?? fill(texts.about, texts.range, numbers.span(bandLow, bandHigh, unit))),
    countOf(mark) ? `${texts.openNotes} (${countOf(mark)})` : undefined,
  ];
  return [html('strong', {}, label), ...lines.filter((line) => line !== undefined).map((line) => html('div', {}, line))];
}

// What is shown on hover can be sent away without moving the mouse (WCAG 1.4.13), and goes when the page moves below it.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hideTip();
});
document.addEventListener('scroll', hideTip);
