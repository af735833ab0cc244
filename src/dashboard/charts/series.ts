import { symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import type { ChartSection } from '../protocol';

/** The series of a chart in the order in which they come; one without a name if its rows name none. */
export function seriesOf({ rows }: ChartSection): string[] {
  return [...new Set(rows.map(({ series = '' }) => series))];
}

/** The labels of a chart in the order in which they come. */
export function labelsOf({ rows }: ChartSection): string[] {
  return [...new Set(rows.map(({ label }) => label))];
}

/** How many looks there are; a further series begins with the first again. */
const looks = 5;

/** A series has a colour and, for those who do not see it, a filling, a dash and a point of its own (style.css). */
export function classOf(index: number): string {
  return `series-${index % looks}`;
}

const points: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

export function pointOf(index: number): SymbolType {
  return points[index % points.length]!;
}
