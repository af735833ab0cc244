import type { ChartSection, Texts } from '../protocol';
import { fill } from './fill';

type Unit = ChartSection['unit'];

/** Numbers as the user's language writes them. */
export interface Numbers {
  value(value: number, unit: Unit): string;
  span(low: number, high: number, unit: Unit): string;
}

export function numbersIn(language: string, texts: Texts): Numbers {
  const format = formatOf(language);
  const within = (text: string, unit: Unit): string => (unit === 'percent' ? fill(texts.percent, text) : text);
  const plain = (value: number, unit: Unit): string => format.format(unit === 'percent' ? Math.round(value) : value);
  return {
    value: (value, unit) => within(plain(value, unit), unit),
    span: (low, high, unit) => within(fill(texts.span, plain(low, unit), plain(high, unit)), unit),
  };
}

/** The editor's name of a language need not be one that the browser knows. */
function formatOf(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  } catch {
    return new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  }
}
