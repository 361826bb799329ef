import { isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import type { AnswerProps } from './Answer.tsx';
import { copy } from './copy.ts';
import { Letter } from './Letter.tsx';
import { Section } from './Section.tsx';

/** What to do with an answer: write, remember, share, print, keep. Each is fetched when it is first used. */
export function Actions(props: AnswerProps) {
  const { outcome, input, speech, data } = props;
  const { own, words, format } = speech;
  const letter = words.draft?.(outcome, input, data.source.provider.name, format);
  const dated = Object.values(outcome.facts).some((value) => isCivilDate(value) || isDateTime(value));
  const withFiles = async (use: (files: typeof import('./sharing.ts')) => void) => use(await import('./sharing.ts'));
  return (
    <Section title={own.next} when={outcome.status === 'determined'}>
      <div class="actions">
        {letter && <Letter letter={letter} own={own} />}
        {dated && (
          <button type="button" onClick={() => withFiles((files) => files.saveCalendar(props))}>
            {own.calendar}
          </button>
        )}
        <button
          type="button"
          onClick={({ currentTarget }) => withFiles((files) => copy(files.linkOf(props), currentTarget, own.copied))}
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
