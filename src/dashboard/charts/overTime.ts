import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartSection } from '../protocol';
import { svg } from '../render/elements';
import type { View } from '../render/view';
import { label, shortened, textSize, widest, widthOf } from './svgText';

/** Times beside each other: a scale on the left, their names below. */
export interface OverTime {
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly axis: readonly SVGElement[];
}

const top = 8;

export function overTime({ numbers }: View, { unit }: ChartSection, width: number, [least, most]: readonly [number, number], room = 0): OverTime {
  const height = 220;
  const bottom = height - Math.ceil(textSize() * 2);
  const y = scaleLinear([least, most > least ? most : least + 1], [bottom, top]).nice(4);
  const ticks = y.ticks(4).filter((tick) => unit === 'percent' || least !== 0 || Number.isInteger(tick));
  const said = ticks.map((tick) => numbers.value(tick, unit));
  const left = widest(said, width * 0.25) + 10;
  const right = Math.max(left + 1, width - 4 - room);
  const axis = ticks.flatMap((tick, index) => [
    svg('line', { class: index ? 'grid' : 'grid base', x1: left, x2: right, y1: y(tick), y2: y(tick) }),
    label(said[index]!, { x: left - 10, y: y(tick), anchor: 'end', class: 'quiet' }),
  ]);
  return { y, left, right, top, bottom, height, axis };
}

/** The names of as many times as there is room for, counted from the last one: that is where the reader is. */
export function namesBelow(labels: readonly string[], middleOf: (label: string) => number, { left, right, bottom }: OverTime): SVGElement[] {
  const step = (right - left) / Math.max(1, labels.length);
  const each = Math.max(1, Math.ceil((widest(labels, 110) + 14) / step));
  return labels.flatMap((name, index) => {
    if ((labels.length - 1 - index) % each) return [];
    const text = shortened(name, Math.max(110, step - 6));
    const half = widthOf(text) / 2;
    return [label(text, { x: Math.max(half, Math.min(right + 4 - half, middleOf(name))), y: bottom + textSize() * 1.1, anchor: 'middle', class: 'quiet' })];
  });
}
