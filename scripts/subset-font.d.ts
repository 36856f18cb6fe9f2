declare module 'subset-font' {
  /** The part of the package that scripts/font.ts and the cards use. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes?: Record<string, { min: number; max: number }>;
      /** OpenType features; all of them unless told. */
      keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
