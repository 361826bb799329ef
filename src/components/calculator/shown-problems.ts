import { type Drafts, isUnfinished } from '../../lib/form/draft.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Problem } from '../../lib/outcome/outcome.ts';

interface Progress {
  readonly drafts: Drafts;
  /** Fields the reader has left. */
  readonly left: readonly string[];
  readonly submitted: boolean;
}

/** Texts of the problems to show: those of fields that have been left or submitted, or are written to the end. */
export function shownProblems(
  problems: readonly Problem[],
  fields: Fields,
  { drafts, left, submitted }: Progress,
): Readonly<Record<string, string>> {
  const shown = problems.filter(({ field }) => {
    const name = field.replace(/[[.].*$/, '');
    const [declared, draft] = [fields[name], drafts[name]];
    const written = declared && draft !== '' && !isUnfinished(declared, draft) && declared.type !== 'list';
    return submitted || written || left.includes(field);
  });
  return Object.fromEntries(shown.map(({ field, text }) => [field, text]));
}
