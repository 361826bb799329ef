/** The headings of a policy's text that carry an id, as written: `## Cuándo pedirla {#cuando}`. */
export function headingsOf(text: string): { id: string; text: string }[] {
  return [...text.matchAll(/^##\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$/gm)].map(([, heading = '', id = '']) => ({
    id,
    text: heading,
  }));
}
