import { embedChoices } from '../../site/embedding/embed.ts';
import { Choice } from './Choice.tsx';
import type { Choosing } from './choosing.ts';
import type { BuilderWords } from './words.ts';

interface LookProps {
  readonly chosen: Choosing;
  readonly words: BuilderWords;
  choose(change: Partial<Choosing>): void;
}

/** The choices of the frame around a calculator. */
export function Look({ chosen, words, choose }: LookProps) {
  return (
    <fieldset class="group">
      <legend>{words.look}</legend>
      <Choice
        name="mode"
        label={words.mode}
        hint={words.modeHint}
        options={embedChoices.mode}
        names={words.modes}
        chosen={chosen.mode}
        onChoose={(mode) => choose({ mode })}
      />
      <Choice
        name="theme"
        label={words.theme}
        options={embedChoices.theme}
        names={words.themes}
        chosen={chosen.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <Choice
        name="links"
        label={words.links}
        options={embedChoices.links}
        names={words.linkPlaces}
        chosen={chosen.links}
        onChoose={(links) => choose({ links })}
      />
    </fieldset>
  );
}
