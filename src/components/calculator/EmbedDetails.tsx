import type { Outcome } from '../../lib/outcome/outcome.ts';
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
      <Prudent {...props} />
      <Actions {...props} />
      {rests(outcome) && (
        <details class="folded whole" onToggle={() => Whole ?? props.onOpen?.('whole')}>
          <summary>
            <span class="link">{own.full}</span>
          </summary>
          {Whole && <Whole {...props} />}
        </details>
      )}
      <p class="source">
        <a href={props.data.pageHref + queryOf(props.fields, props.input)}>{own.source}</a>
      </p>
    </>
  );
}

/** Whether there is more to say of an answer than the answer. */
function rests({ steps, notices, undetermined, readings, ledger }: Outcome): boolean {
  const reasons = steps.slice(0, -1).filter(({ key }) => key !== 'margin');
  return [reasons, notices, undetermined, readings, ledger].some(({ length }) => length > 0);
}
