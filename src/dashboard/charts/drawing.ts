/** What a kind of chart draws: its height follows from its width and its rows. */
export interface Drawing {
  readonly height: number;
  readonly parts: readonly SVGElement[];
}
