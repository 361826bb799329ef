/** The message an answer leads to, and how it is shown. Fetched when it is first opened. */
import type { WriteLetter } from '../../lib/engine/letter.ts';
import type { Locale } from '../../lib/language/locale.ts';
import type { AnswerProps } from './Answer.tsx';
import { copy } from './copy.ts';

const letters = import.meta.glob<WriteLetter<string>>('../../lib/calculators/*/letter.*.ts', { import: 'letter' });

/** A calculator's letter in one language; undefined where it has none. */
export async function letterOf(calculator: string, locale: Locale): Promise<WriteLetter<string> | undefined> {
  return letters[`../../lib/calculators/${calculator}/letter.${locale}.ts`]?.();
}

/** The drafted message, to be read before it is sent. */
export function LetterText({ write, outcome, input, data, speech }: AnswerProps & { write: WriteLetter<string> }) {
  const { own, format } = speech;
  const { writeTo = '' } = data;
  const given = { ...input, ...outcome.facts, writeTo } as Readonly<Record<string, string>>;
  const { subject, body, mind } = write(given, data.source.provider.name, format);
  const address = `mailto:${writeTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <>
      <ul>
        {mind.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {writeTo && (
        <p>
          {own.to}: <strong>{writeTo}</strong>
        </p>
      )}
      <p>
        {own.subject}: <strong>{subject}</strong>
      </p>
      <blockquote>{body}</blockquote>
      <p>
        <a href={address}>{own.openMail}</a>{' '}
        <button
          type="button"
          class="text"
          onClick={(event) => copy(`${subject}\n\n${body}`, event.currentTarget, own.copied)}
        >
          {own.copyText}
        </button>
      </p>
    </>
  );
}
