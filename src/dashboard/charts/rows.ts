import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartSection, Mark } from '../protocol';
import { svg } from '../render/elements';
import type { View } from '../render/view';
import { area } from './marks';
import { label, shortened, textSize, widest } from './svgText';

/** A row's place: the bar is drawn around `middle`. */
export interface RowPlace {
  readonly mark: Mark;
  readonly top: number;
  readonly middle: number;
}

/** Categories below each other: names on the left, what they come to on the right, and between them a scale from nought. */
export interface Rows {
  readonly x: ScaleLinear<number, number>;
  readonly isNarrow: boolean;
  readonly places: readonly RowPlace[];
  /** Below the last row. */
  readonly bottom: number;
  /** Names, values and areas. */
  readonly parts: readonly SVGElement[];
}

interface Wish {
  readonly rowHeight: number;
  /** Where in its height the bar is. */
  readonly bar: number;
  readonly top: number;
  /** The end of the scale. */
  readonly most: number;
}

/** Where there is little room, a name and its value stand above their bar, instead of beside it. */
const narrow = 440;

export function rowsOf({ numbers }: View, { rows, unit }: ChartSection, width: number, { rowHeight, bar, top, most }: Wish): Rows {
  const line = textSize() * 1.4;
  const isNarrow = width < narrow;
  const said = rows.map(({ value, shown }) => shown ?? numbers.value(value, unit));
  const left = isNarrow ? 0 : widest(rows.map(({ label }) => label), width * 0.32) + 14;
  const beside = isNarrow ? 0 : Math.max(widest(said, width * 0.2, 600), widest(rows.map(({ note = '' }) => note), width * 0.24)) + 16;
  const height = isNarrow ? rowHeight + line - 6 : rowHeight;
  const x = scaleLinear([0, most || 1], [left, width - beside - 2]);
  const places = rows.map((mark, index) => ({ mark, top: top + index * height, middle: top + index * height + bar + (isNarrow ? line - 6 : 0) }));
  const parts = places.flatMap(({ mark, top: at, middle }, index) => [
    ...(isNarrow ? wordsAbove(mark, said[index]!, width, at + line / 2) : wordsBeside(mark, said[index]!, { left, right: width - beside + 16, room: beside - 16, y: middle })),
    area(index, { x: 0, y: at, width, height }),
  ]);
  return { x, isNarrow, places, bottom: top + rows.length * height, parts };
}

function wordsBeside({ label: name, note, faint }: Mark, value: string, { left, right, room, y }: { left: number; right: number; room: number; y: number }): SVGElement[] {
  const half = note ? textSize() * 0.65 : 0;
  const words = [label(shortened(name, left - 14), { x: left - 14, y, anchor: 'end' }), label(shortened(value, room + 8, 600), { x: right, y: y - half, class: faint ? 'value faint' : 'value' })];
  return note ? [...words, label(shortened(note, room), { x: right, y: y + half, class: 'quiet' })] : words;
}

function wordsAbove({ label: name, note, faint }: Mark, value: string, width: number, y: number): SVGElement[] {
  const notes = note ? shortened(note, width * 0.35) : '';
  const noteWidth = notes ? widest([notes], width) + 8 : 0;
  const valueWidth = widest([value], width, 600);
  const words = [
    label(shortened(name, width - valueWidth - noteWidth - 12), { x: 0, y }),
    label(value, { x: width - noteWidth, y, anchor: 'end', class: faint ? 'value faint' : 'value' }),
  ];
  return notes ? [...words, label(notes, { x: width, y, anchor: 'end', class: 'quiet' })] : words;
}

/** A bar from nought, round at its end. */
export function bar(mark: Mark, from: number, to: number, middle: number, thickness: number): SVGPathElement {
  const length = Math.max(0, to - from);
  const round = Math.min(3, length);
  const d = `M${from},${middle - thickness / 2}h${length - round}q${round},0,${round},${round}v${thickness - 2 * round}q0,${round},${-round},${round}h${round - length}z`;
  return svg('path', { class: `mark series-0${mark.faint ? ' faint' : ''}`, d });
}
