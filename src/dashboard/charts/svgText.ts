import { svg } from '../render/elements';

/** A canvas knows how wide a text is, before it stands anywhere. */
const canvas = document.createElement('canvas').getContext('2d');

let [family, size] = ['sans-serif', 12];

/** Looks up the page's letters, as the theme and the user's settings have them now. Once for a picture: each look can cost a layout. */
export function readLetters(): void {
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  [family, size] = [fontFamily, Math.round(parseFloat(fontSize) * 0.92)];
}

/** What must be drawn anew when it changes. */
export function letters(): string {
  return `${size}px ${family}`;
}

/** The size of the letters of a chart, a little less than the page's. */
export function textSize(): number {
  return size;
}

export function widthOf(text: string, weight = 400): number {
  if (!canvas) return text.length * size * 0.6;
  canvas.font = `${weight} ${size}px ${family}`;
  return Math.ceil(canvas.measureText(text).width);
}

/** The widest of some texts, as far as there is room for it. */
export function widest(texts: readonly string[], most: number, weight = 400): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => widthOf(text.slice(0, 200), weight) + 1)));
}

/** As much of a text as there is room for; the table and the tip have all of it. */
export function shortened(text: string, room: number, weight = 400): string {
  const start = text.slice(0, 200);
  if (start === text && widthOf(text, weight) <= room) return text;
  let [fits, end] = [0, start.length];
  while (fits < end) {
    const middle = Math.ceil((fits + end) / 2);
    if (widthOf(`${start.slice(0, middle).trimEnd()}…`, weight) <= room) fits = middle;
    else end = middle - 1;
  }
  return fits ? `${start.slice(0, fits).trimEnd()}…` : '';
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly class?: string;
}

/** A line of text whose middle is at `y`. */
export function label(text: string, { x, y, anchor = 'start', class: name }: Place): SVGTextElement {
  return svg('text', { x, y, dy: '0.35em', 'text-anchor': anchor, 'font-size': textSize(), class: name }, text);
}
