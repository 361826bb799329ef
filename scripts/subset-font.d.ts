declare module 'subset-font' {
  /** Cuts a font down to the characters given, and a variable one to a point of its axes. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: 'woff2'; readonly variationAxes?: Readonly<Record<string, number>> },
  ): Promise<Uint8Array>;
}
