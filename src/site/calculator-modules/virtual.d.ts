declare module 'virtual:calculator-modules' {
  /** Addresses of the calculators' modules, by key. */
  export const modules: Readonly<Record<string, string>>;
}
