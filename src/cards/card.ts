/** A social card: what a page shows, large enough for the small picture beside a shared link. */

/** Its measures; all places on a card are counted in the large one's pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** `small` for the many pages: as large as networks ask for at least, and a third of the bytes. */
export type CardSize = 'large' | 'small';

export const scaleOf = (size: CardSize): number => (size === 'large' ? 1 : 0.5);

/** In pixels. */
export const cardMeasures = (size: CardSize): { width: number; height: number } => ({
  width: CARD.width * scaleOf(size),
  height: CARD.height * scaleOf(size),
});

export interface CardPoint {
  readonly year: number;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** Whether the line runs on from the point before: the next year, the same publisher, the same territory. */
  readonly joined: boolean;
}

export interface CardBar {
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
}

export interface CardTile {
  readonly col: number;
  readonly row: number;
  /** Of the colour ramp, 1 to 5; nothing without a figure. */
  readonly step: number | undefined;
}

/** A figure in large type. */
export interface CardFigure {
  /** The value in words. */
  readonly text: string;
  /** What is counted. */
  readonly label: string;
  /** A short line under it: when, or how it changed. */
  readonly remark?: string | undefined;
}

export type CardDrawing =
  | {
      readonly kind: 'line';
      /** What is drawn, where the title does not say it. */
      readonly caption?: string;
      /** In the order of years. */
      readonly points: readonly CardPoint[];
      /** The year that the page is about, where it is about one: then its figures stand beside the line, and the last value does not. */
      readonly marked?: { readonly year: number; readonly figures: readonly CardFigure[] };
    }
  | { readonly kind: 'bars'; readonly caption?: string; readonly bars: readonly CardBar[] }
  | { readonly kind: 'tiles'; readonly tiles: readonly CardTile[] }
  | { readonly kind: 'figures'; readonly figures: readonly CardFigure[] };

export interface Card {
  readonly title: string;
  readonly finding: string;
  /** Who counted: `Sumber: BPS`; empty where it is the atlas itself. */
  readonly source: string;
  readonly drawing: CardDrawing;
}
