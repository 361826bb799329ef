import type { Draft } from '../../lib/form/draft.ts';
import type { IslandWords } from './island-words.ts';
import type { Parts } from './parts.ts';

interface DatePartsProps {
  readonly type: 'date' | 'month' | 'date-time';
  readonly nullable: boolean;
  readonly draft: Draft;
  readonly own: IslandWords;
  readonly control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  };
  /** What can be ticked instead, where that is an answer. */
  readonly Never: Parts['Never'];
  now(): string;
  onDraft(draft: Draft): void;
}

type Part = 'year' | 'month' | 'day' | 'time';

/** A date as day, month and year, in the order people write them, with the time where one is asked. */
export function DateParts({ type, nullable, draft, own, control, now, onDraft, Never }: DatePartsProps) {
  const [date = '', time = ''] = (typeof draft === 'string' ? draft : '').split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const put = (parts: Partial<Record<Part, string>>) => {
    const next = { year, month, day, time, ...parts };
    const written = type === 'month' ? [next.year, next.month] : [next.year, next.month, next.day];
    onDraft(written.join('-') + (type === 'date-time' ? `T${next.time}` : ''));
  };
  const input = (part: Part, value: string, first = false) => (
    <label key={part}>
      <span>{own[part]}</span>
      <input
        type="text"
        class={part}
        inputMode="numeric"
        autocomplete="off"
        {...control}
        id={first ? control.id : undefined}
        value={value}
        onInput={(event) => put({ [part]: event.currentTarget.value.replace(/[^\d:.]/g, '') })}
      />
    </label>
  );
  const length = { date: 10, month: 7, 'date-time': 16 }[type];
  const nowName = { date: own.today, month: own.thisMonth, 'date-time': own.now }[type];
  return (
    <>
      {draft !== null && (
        <div class="parts">
          {type !== 'month' && input('day', day, true)}
          {input('month', month, type === 'month')}
          {input('year', year)}
          {type === 'date-time' && input('time', time)}
          <button type="button" class="text" onClick={() => onDraft(now().slice(0, length))}>
            {nowName}
          </button>
        </div>
      )}
      {nullable && Never && <Never {...{ draft, own, onDraft }} />}
    </>
  );
}
