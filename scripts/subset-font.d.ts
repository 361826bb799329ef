declare module 'subset-font' {
  /** Cuts a font down to the characters given, and a variable one to a point of its axes. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes?: Readonly<Record<string, number>>;
      /** OpenType features to keep, by their four letters; all when left out. */
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
    },
  ): Promise<Uint8Array>;
}
