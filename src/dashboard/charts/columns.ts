import { scaleBand } from 'd3-scale';
import type { ChartSection } from '../protocol';
import { svg } from '../render/elements';
import type { View } from '../render/view';
import type { Drawing } from './drawing';
import { area } from './marks';
import { namesBelow, overTime } from './overTime';
import { classOf, labelsOf, seriesOf } from './series';

/** What was done from time to time: a column for each time, those of several series beside or upon each other. */
export function columns(view: View, section: ChartSection, width: number): Drawing {
  const { rows, stacked = false } = section;
  const [labels, series] = [labelsOf(section), seriesOf(section)];
  const frame = overTime(view, section, width, [0, highest(section, labels)]);
  const x = scaleBand(labels, [frame.left, frame.right]).paddingInner(stacked || series.length < 2 ? 0.32 : 0.26).paddingOuter(0.15);
  const beside = scaleBand(stacked ? [''] : series, [0, x.bandwidth()]).paddingInner(0.12);
  const heights = new Map<string, number>();
  const thickness = Math.min(beside.bandwidth(), 36);
  const parts = rows.map(({ label, series: name = '', value, faint }, index) => {
    const from = stacked ? (heights.get(label) ?? 0) : 0;
    const to = from + Math.max(0, value);
    heights.set(label, to);
    const slot = x(label)! + (beside(stacked ? '' : name) ?? 0);
    const [base, end] = [frame.y(from), frame.y(to)];
    const shape = svg('path', { class: `mark ${classOf(series.indexOf(name))}${faint ? ' faint' : ''}`, d: column(slot + (beside.bandwidth() - thickness) / 2, thickness, base, end) });
    const place = stacked ? { x: slot, y: end, width: beside.bandwidth(), height: base - end } : { x: slot, y: frame.top, width: beside.bandwidth(), height: frame.bottom - frame.top };
    return { shape, area: area(index, place) };
  });
  const names = namesBelow(labels, (label) => x(label)! + x.bandwidth() / 2, frame);
  return { height: frame.height, parts: [...frame.axis, ...names, ...parts.map(({ shape }) => shape), ...parts.map((part) => part.area)] };
}

function highest({ rows, stacked }: ChartSection, labels: readonly string[]): number {
  if (!stacked) return Math.max(1, ...rows.map(({ value }) => value));
  const sums = new Map(labels.map((label) => [label, 0]));
  for (const { label, value } of rows) sums.set(label, sums.get(label)! + Math.max(0, value));
  return Math.max(1, ...sums.values());
}

/** A column from its base up, round at its top; nothing for nought. */
function column(x: number, width: number, base: number, top: number): string {
  const height = base - top;
  if (height <= 0) return '';
  const round = Math.min(2.5, height, width / 2);
  return `M${x},${base}v${round - height}q0,${-round},${round},${-round}h${width - 2 * round}q${round},0,${round},${round}v${height - round}z`;
}
