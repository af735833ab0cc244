import * as z from 'zod/mini';

// zod would else compile its checks with `new Function`, which nothing here may do (TRUST P3).
z.config({ jitless: true });

/**
 * What the extension and the dashboard's page say to each other. Both look at each message before they believe it: what does
 * not fit is left unheard. The model says what to show and no more: its texts come in the user's language, and all reckoning
 * stays in the core. Whatever has `notes` (their ids) leads to them when it is chosen; with none it leads nowhere.
 */
const notes = z.array(z.string());
/** What a number was taken of and does not count itself: shown after the notes. */
const others = z.optional(z.array(z.string()));
const optionalText = z.optional(z.string());
const optionalNumber = z.optional(z.number());

/** One number as a card: `detail` says what it rests on, as “4 of 11, 95 % interval 15-65 %”. */
const figure = z.object({ id: z.string(), label: z.string(), value: z.string(), detail: optionalText, notes, others });

/** One mark of a chart, and one row of the table behind it. Of a percentage the numbers go from 0 to 100. */
const mark = z.object({
  /** The category, the stage, or the time; in the order in which they come. */
  label: z.string(),
  series: optionalText,
  value: z.number(),
  /** What is said in place of the value, where a bare number would mislead: “2 of 2”, or “–” for nothing to count. */
  shown: optionalText,
  /** The interval the value lies in with some certainty, as a line with ends. */
  low: optionalNumber,
  high: optionalNumber,
  /** A range from elsewhere, drawn behind the value (bars only). */
  bandLow: optionalNumber,
  bandHigh: optionalNumber,
  bandLabel: optionalText,
  /** What the value rests on, as “4 of 11”. */
  note: optionalText,
  /** Too few to tell: drawn as an outline. */
  faint: z.optional(z.boolean()),
  notes,
  others,
});

const heading = { id: z.string(), title: z.string(), explanation: optionalText };
/** What is said when there is nothing to show; else it is what `texts.nothing` says. */
const empty = optionalText;

const figures = z.object({ ...heading, kind: z.literal('figures'), items: z.array(figure) });

const chart = z.object({
  ...heading,
  kind: z.literal('chart'),
  /** `bars` of categories, `columns` and `lines` over time, a `funnel` of stages that lose some. */
  chart: z.enum(['bars', 'columns', 'lines', 'funnel']),
  unit: z.enum(['count', 'percent']),
  /** Columns of one time stand on each other instead of beside each other. */
  stacked: z.optional(z.boolean()),
  /** Where the axis of lines begins and ends; else it begins at nought. */
  domain: z.optional(z.tuple([z.number(), z.number()])),
  /** What the columns of the table are called. */
  labels: z.object({ category: z.string(), value: z.string(), series: optionalText }),
  empty,
  rows: z.array(mark),
});

const table = z.object({
  ...heading,
  kind: z.literal('table'),
  columns: z.array(z.string()),
  /** The first cell of a row is its heading. `emphasis` is shown as a sign with a word of `texts`, never as a colour alone. */
  rows: z.array(z.object({ cells: z.array(z.string()), notes, others, emphasis: z.optional(z.enum(['under', 'over', 'good'])) })),
  empty,
});

const patterns = z.object({
  ...heading,
  kind: z.literal('patterns'),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      explanation: z.string(),
      /** Where it shows: once or more. */
      findings: z.array(
        z.object({
          id: z.string(),
          /** Who or how many. */
          detail: z.string(),
          wayOut: z.string(),
          notes,
          /** What the button says that does the way out; without it there is none. */
          fixLabel: optionalText,
        }),
      ),
    }),
  ),
  empty,
});

/** What the page itself has to say. `{0}`, `{1}` stand for what it fills in. */
const texts = z.object({
  weeklyReview: z.string(),
  /** What the choice of a period is called. */
  period: z.string(),
  showTable: z.string(),
  hideTable: z.string(),
  openNotes: z.string(),
  putAside: z.string(),
  /** Before what a pattern's way out is, as “Way out”. */
  wayOut: z.string(),
  tooFew: z.string(),
  /** Headings of a table's columns, and words of a legend. */
  interval: z.string(),
  range: z.string(),
  note: z.string(),
  notes: z.string(),
  /** What the signs of a table's rows mean. */
  under: z.string(),
  over: z.string(),
  good: z.string(),
  nothing: z.string(),
  /** `{0} %` */
  percent: z.string(),
  /** `{0}-{1}`, of two numbers. */
  span: z.string(),
  /** `{0}: {1}`, of a thing and what is said of it. */
  about: z.string(),
});

/** All the page shows. What stays from one model to the next is known by the ids of sections and items. */
export const dashboardModel = z.object({
  title: z.string(),
  subtitle: z.string(),
  /** The periods that the numbers can be of, and the one that they are of. */
  periods: z.array(z.object({ id: z.string(), label: z.string() })),
  period: z.string(),
  sections: z.array(z.discriminatedUnion('kind', [figures, chart, table, patterns])),
  texts,
});

const toPage = z.discriminatedUnion('type', [z.object({ type: z.literal('show'), model: dashboardModel })]);

const toHost = z.discriminatedUnion('type', [
  /** `period`: the one that was chosen before the page was loaded anew. */
  z.object({ type: z.literal('ready'), period: optionalText }),
  z.object({ type: z.literal('period'), period: z.string() }),
  z.object({ type: z.literal('open'), notes, others, title: z.string() }),
  z.object({ type: z.literal('fix'), pattern: z.string() }),
  z.object({ type: z.literal('dismiss'), pattern: z.string() }),
  z.object({ type: z.literal('command'), command: z.enum(['weeklyReview']) }),
]);

/** A message is a value: neither side changes what it was given. */
type Value<T> = T extends object ? { readonly [K in keyof T]: Value<T[K]> } : T;

export type DashboardModel = Value<z.infer<typeof dashboardModel>>;
export type Texts = DashboardModel['texts'];
export type Section = DashboardModel['sections'][number];
export type FiguresSection = Extract<Section, { readonly kind: 'figures' }>;
export type ChartSection = Extract<Section, { readonly kind: 'chart' }>;
export type TableSection = Extract<Section, { readonly kind: 'table' }>;
export type PatternsSection = Extract<Section, { readonly kind: 'patterns' }>;
export type Mark = ChartSection['rows'][number];
export type ToPage = Value<z.infer<typeof toPage>>;
export type ToHost = Value<z.infer<typeof toHost>>;

/** The message the page was sent, if it is one. */
export function parseToPage(data: unknown): ToPage | undefined {
  return z.safeParse(toPage, data).data;
}

/** The message the extension was sent, if it is one. */
export function parseToHost(data: unknown): ToHost | undefined {
  return z.safeParse(toHost, data).data;
}
