import { Actions } from './Actions.tsx';
import type { AnswerProps } from './Answer.tsx';
import { FactTable, Prudent, Readings, Reasons } from './details.tsx';
import { queryOf } from './link.ts';

/** In another site's page what is not the answer itself is folded, and a link leads to the same answer here. */
export function EmbedDetails(props: AnswerProps) {
  const { outcome, speech, choices } = props;
  const { own } = speech;
  const { Drawing } = props.parts;
  return (
    <>
      {Drawing && <Drawing {...props} />}
      <FactTable {...props} />
      <Prudent {...{ outcome, speech }} />
      <Actions {...props} />
      <details class="folded">
        <summary>
          <span class="link">{own.full}</span>
        </summary>
        <Readings {...{ outcome, speech, choices }} />
        <Reasons {...props} />
      </details>
      <p class="source">
        <a href={props.data.pageHref + queryOf(props.fields, props.input)}>{own.source}</a>
      </p>
    </>
  );
}
