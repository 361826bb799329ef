declare module 'virtual:calculator-modules' {
  /** Addresses of the calculators' modules by key, and that of what reads their queries. */
  export const modules: Readonly<Record<string, string>>;
}
