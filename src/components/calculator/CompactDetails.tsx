import type { AnswerProps } from './Answer.tsx';
import { linkOf } from './link.ts';

/** Beside a clause there is room for no more than the way to the whole. */
export function CompactDetails(props: AnswerProps) {
  return (
    <p>
      <a href={props.data.pageHref} onClick={(event) => carry(event, props)}>
        {props.speech.own.full}
      </a>
    </p>
  );
}

/** The calculator's own page opens with what has been written here. */
function carry(event: MouseEvent, props: AnswerProps): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.href = linkOf(props);
}
