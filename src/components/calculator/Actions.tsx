import { isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import type { AnswerProps } from './Answer.tsx';
import { isBefore, lateDate } from './late.ts';
import { linkOf } from './link.ts';
import { Section } from './Section.tsx';

/** What to do with an answer, one that has to be asked for included: write, remember, share, print, keep. Each is fetched when it is first used. */
export function Actions(props: AnswerProps) {
  const { outcome, input, speech, data, parts } = props;
  const { own } = speech;
  const { letter } = parts;
  const given = { ...input, ...outcome.facts };
  const dated = Object.values(outcome.facts).some((value) => isCivilDate(value) || isDateTime(value));
  const { steps } = outcome;
  // A letter may claim the time that ran out; any other would ask for what is too late.
  const late = lateDate({ ...outcome.facts, ...steps.at(-1)?.values }, speech.words, props.made);
  const writes = props.letter?.every((name) => given[name]) && (!late || props.letter.includes(late));
  const withFiles = async (use: (files: typeof import('./files.ts')) => void) => use(await import('./files.ts'));
  return (
    <Section title={own.next} when={outcome.status !== 'invalid'}>
      {props.plan?.kind !== 'week' &&
        late &&
        steps.map(({ key, until, text }) => until && !isBefore(until, props.made) && <p key={key}>{text}</p>)}
      <div class="actions">
        {props.plan?.kind === 'none' && parts.Channels && <parts.Channels facts={outcome.facts} speech={speech} />}
        {writes && (
          <details class="letter" onToggle={() => letter ?? props.onOpen?.('letter')}>
            <summary>{own.letter}</summary>
            {letter && <letter.LetterText {...props} write={letter.letter} />}
          </details>
        )}
        {dated && (
          <button type="button" onClick={() => withFiles((files) => files.saveCalendar(props))}>
            {own.calendar}
          </button>
        )}
        <button
          type="button"
          onClick={({ currentTarget }) => withFiles((files) => files.copy(linkOf(props), currentTarget, own.copied))}
        >
          {own.copyLink}
        </button>
        {data.layout !== 'embed' && (
          <button type="button" onClick={() => print()}>
            {own.print}
          </button>
        )}
        <button type="button" onClick={() => withFiles((files) => files.saveEvidence(props))}>
          {own.evidence}
        </button>
      </div>
    </Section>
  );
}
