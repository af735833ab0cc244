import { scalePoint } from 'd3-scale';
import { area as areaShape, line as lineShape, symbol } from 'd3-shape';
import type { ChartSection, Mark } from '../protocol';
import { svg } from '../render/elements';
import type { View } from '../render/view';
import type { Drawing } from './drawing';
import { area } from './marks';
import { namesBelow, overTime } from './overTime';
import { classOf, labelsOf, pointOf, seriesOf } from './series';

/** How something went over time. Where a series says nothing its line has a gap: what is not known is not drawn. */
export function lines(view: View, section: ChartSection, width: number): Drawing {
  const { rows, domain } = section;
  const [labels, series] = [labelsOf(section), seriesOf(section)];
  const frame = overTime(view, section, width, domain ?? [0, Math.max(1, ...rows.flatMap(({ value, high = value }) => [value, high]))]);
  const x = scalePoint(labels, [frame.left, frame.right]).padding(0.4);
  const inside = (value: number): number => Math.max(frame.top, Math.min(frame.bottom, frame.y(value)));
  const drawn = series.flatMap((name, index) => {
    const marks = new Map(rows.filter((mark) => (mark.series ?? '') === name).map((mark) => [mark.label, mark]));
    return oneLine(labels, marks, index, { x: (label) => x(label)!, y: inside });
  });
  const step = Math.max(12, x.step());
  const areas = rows.map(({ label, value }, index) => area(index, series.length > 1 ? { x: x(label)! - 10, y: inside(value) - 10, width: 20, height: 20 } : { x: x(label)! - step / 2, y: frame.top, width: step, height: frame.bottom - frame.top }));
  return { height: frame.height, parts: [...frame.axis, ...namesBelow(labels, (label) => x(label)!, frame), ...drawn, ...areas] };
}

interface Scales {
  readonly x: (label: string) => number;
  readonly y: (value: number) => number;
}

function oneLine(labels: readonly string[], marks: ReadonlyMap<string, Mark>, index: number, { x, y }: Scales): SVGElement[] {
  const look = classOf(index);
  const path = lineShape<string>((label) => x(label), (label) => y(marks.get(label)!.value)).defined((label) => marks.has(label))(labels);
  const sureness = areaShape<string>((label) => x(label), (label) => y(marks.get(label)!.low!), (label) => y(marks.get(label)!.high!)).defined((label) => marks.get(label)?.low !== undefined && marks.get(label)?.high !== undefined)(labels);
  const point = symbol(pointOf(index), labels.length > 40 ? 14 : 34)();
  const points = [...marks].map(([label, { value, faint }]) => svg('path', { class: `point ${look}${faint ? ' faint' : ''}`, transform: `translate(${x(label)},${y(value)})`, d: point ?? '' }));
  return [svg('path', { class: `sureness ${look}`, d: sureness ?? '' }), svg('path', { class: `line ${look}`, d: path ?? '' }), ...points];
}
