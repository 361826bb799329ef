import { letterGiven, type WriteLetter } from '../../lib/engine/letter.ts';
import type { AnswerProps } from './Answer.tsx';
import { copy } from './copy.ts';

/** The drafted message, to be read before it is sent. */
export function LetterText({ write, outcome, input, data, speech }: AnswerProps & { write: WriteLetter<string> }) {
  const { own, format } = speech;
  const given = letterGiven(outcome, input, data.writeTo);
  const { writeTo = '' } = given;
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
          {own.to}: <strong>{writeTo.replaceAll(',', ', ')}</strong>
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
