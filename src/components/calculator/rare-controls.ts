import { ChoicesControl } from './ChoicesControl.tsx';
import { DecisionsControl } from './DecisionsControl.tsx';
import { ListControl } from './ListControl.tsx';
import { MoneyControl } from './MoneyControl.tsx';
import type { Parts } from './parts.ts';

/** The controls that few calculators need, all of them: for pages that may show any. */
export const rareControls: NonNullable<Parts['controls']> = {
  choices: ChoicesControl,
  decisions: DecisionsControl,
  list: ListControl,
  money: MoneyControl,
};
