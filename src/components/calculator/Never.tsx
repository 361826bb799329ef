import type { Draft } from '../../lib/form/draft.ts';
import type { IslandWords } from './island-words.ts';

interface NeverProps {
  readonly draft: Draft;
  readonly own: IslandWords;
  onDraft(draft: Draft): void;
}

/** That something has not happened, instead of when. */
export function Never({ draft, own, onDraft }: NeverProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={draft === null}
        onChange={(event) => onDraft(event.currentTarget.checked ? null : '')}
      />
      <span>{own.never}</span>
    </label>
  );
}
