import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import { DecisionsControl } from './DecisionsControl.tsx';
import { ListControl } from './ListControl.tsx';
import { MoneyControl } from './MoneyControl.tsx';
import type { Parts } from './parts.ts';
import { SelectControl } from './SelectControl.tsx';

/** The controls that not every form has, all of them: for pages that may show any. */
export const allControls: NonNullable<Parts['controls']> = {
  choice: ChoiceControl,
  choices: ChoicesControl,
  decisions: DecisionsControl,
  list: ListControl,
  money: MoneyControl,
  select: SelectControl,
};
