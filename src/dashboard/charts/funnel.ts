import type { ChartSection } from '../protocol';
import { svg } from '../render/elements';
import type { View } from '../render/view';
import type { Drawing } from './drawing';
import { bar, rowsOf } from './rows';

const thickness = 20;

/** Stages below each other, each as long as it is large; the pale slope to the next one is what was lost on the way. */
export function funnel(view: View, section: ChartSection, width: number): Drawing {
  const most = Math.max(0, ...section.rows.map(({ value }) => value));
  const { x, isNarrow, places, bottom, parts } = rowsOf(view, section, width, { rowHeight: 38, bar: 19, top: 0, most });
  // Where names stand between the bars, nothing is drawn behind them.
  const slopes = (isNarrow ? [] : places.slice(1)).map(({ mark, middle }, index) => {
    const before = places[index]!;
    const [from, to] = [before.middle + thickness / 2, middle - thickness / 2];
    return svg('path', { class: 'slope series-0', d: `M${x(0)},${from}H${x(Math.max(0, before.mark.value))}L${x(Math.max(0, mark.value))},${to}H${x(0)}z` });
  });
  const bars = places.map(({ mark, middle }) => bar(mark, x(0), x(Math.max(0, mark.value)), middle, thickness));
  const base = isNarrow ? [] : [svg('line', { class: 'grid base', x1: x(0), x2: x(0), y1: 0, y2: bottom })];
  return { height: Math.ceil(bottom), parts: [...slopes, ...base, ...bars, ...parts] };
}
