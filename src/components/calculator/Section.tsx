import type { ComponentChildren } from 'preact';

/** A part of the answer under its heading, or nothing when there is nothing to say. */
export function Section({ title, when, children }: { title: string; when: boolean; children: ComponentChildren }) {
  if (!when) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
