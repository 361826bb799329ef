import type { Letter as LetterText } from '../../lib/engine/calculator.ts';
import { copy } from './copy.ts';
import type { IslandWords } from './island-words.ts';

/** The drafted message, to be read before it is sent. */
export function Letter({ letter, own }: { letter: LetterText; own: IslandWords }) {
  const address = `mailto:?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.body)}`;
  return (
    <details class="letter">
      <summary>{own.letter}</summary>
      <ul>
        {letter.mind.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {own.subject}: <strong>{letter.subject}</strong>
      </p>
      <blockquote>{letter.body}</blockquote>
      <p>
        <a href={address}>{own.openMail}</a>{' '}
        <button
          type="button"
          class="text"
          onClick={(event) => copy(`${letter.subject}\n\n${letter.body}`, event.currentTarget, own.copied)}
        >
          {own.copyText}
        </button>
      </p>
    </details>
  );
}
