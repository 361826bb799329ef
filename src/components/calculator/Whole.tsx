import type { AnswerProps } from './Answer.tsx';
import { Readings, Reasons } from './reasons.tsx';

/** What an embed folds: the picture, what other readings would give, and what the answer rests on. */
export function Whole(props: AnswerProps) {
  const { outcome, speech, choices, plan } = props;
  const { Drawing } = props.parts;
  return (
    <>
      {plan?.kind !== 'flow' && Drawing && <Drawing {...props} />}
      <Readings {...{ outcome, speech, choices }} />
      <Reasons {...props} />
    </>
  );
}
