import type { Problem } from '../../lib/outcome/outcome.ts';
import { controlId } from './control-id.ts';
import type { IslandWords } from './island-words.ts';

interface SummaryProps {
  readonly uid: string;
  readonly problems: readonly Problem[];
  readonly own: IslandWords;
}

/** All that is wrong, each leading to its field; it takes the focus when the form is sent. */
export function Summary({ uid, problems, own }: SummaryProps) {
  return (
    <div class="summary" id={`${uid}-summary`} role="alert" tabIndex={-1}>
      <p>{own.mend(problems.length)}</p>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${controlId(uid, field)}`} onClick={(event) => lead(event, controlId(uid, field))}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes to the control itself, so that the address keeps its own hash. */
function lead(event: MouseEvent, id: string): void {
  const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  const control = root.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
}
