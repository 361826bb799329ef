import { Actions } from './Actions.tsx';
import type { AnswerProps } from './Answer.tsx';
import { FactTable, Prudent } from './facts.tsx';
import { queryOf } from './link.ts';

/**
 * In another site's page what is not the answer itself is folded, and a link leads to the same answer here. A procedure is
 * asked by its picture, so that is not folded.
 */
export function EmbedDetails(props: AnswerProps) {
  const { outcome, speech } = props;
  const { own } = speech;
  const { Drawing, Whole } = props.parts;
  return (
    <>
      {props.plan?.kind === 'flow' && Drawing && <Drawing {...props} />}
      <FactTable {...props} />
      <Prudent {...{ outcome, speech }} />
      <Actions {...props} />
      <details class="folded whole" onToggle={() => Whole ?? props.onOpen?.('whole')}>
        <summary>
          <span class="link">{own.full}</span>
        </summary>
        {Whole && <Whole {...props} />}
      </details>
      <p class="source">
        <a href={props.data.pageHref + queryOf(props.fields, props.input)}>{own.source}</a>
      </p>
    </>
  );
}
