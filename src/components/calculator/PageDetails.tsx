import { Actions } from './Actions.tsx';
import type { AnswerProps } from './Answer.tsx';
import { FactTable, Prudent } from './facts.tsx';
import { Readings, Reasons } from './reasons.tsx';
import { Sheet } from './Sheet.tsx';

/** The whole answer. */
export function PageDetails(props: AnswerProps) {
  const { outcome, speech, choices } = props;
  const { Drawing } = props.parts;
  return (
    <>
      {Drawing && <Drawing {...props} />}
      <FactTable {...props} />
      <Readings {...{ outcome, speech, choices }} />
      <Prudent {...props} />
      <Actions {...props} />
      <Reasons {...props} />
      <Sheet {...props} />
    </>
  );
}
