/** What a reminder has to heed beside its event. Moments are dates or date-times, compared by the clock they are written in. */
export interface Around {
  /** An earlier date, or moment, that is safe under every reading: the reminder comes before both. */
  readonly prudent?: string | undefined;
  /** What starts the time that runs until the event: there is nothing to be reminded of before. */
  readonly since?: string | undefined;
  /** `YYYY-MM-DDTHH:mm`, on the clock of the event. */
  readonly now: string;
}

const MINUTE = 60_000;

/** How long before a whole day, or a moment, one is reminded of it: of a day at nine the morning before. In minutes. */
const LEADS = { day: [15 * 60], moment: [24 * 60, 60] };

/**
 * How many minutes before an event one is to be reminded of it: as early as its prudent date asks, as long as that lies
 * ahead. Undefined where it is too late for any reminder.
 */
export function reminderBefore(on: string, { now, prudent = on, since = now }: Around): number | undefined {
  const leads = on.length > 10 ? LEADS.moment : LEADS.day;
  const earliest = Math.max(...[now, since].map(minutesOf));
  const reminded = [prudent < on ? prudent : on, on]
    .flatMap((date) => leads.map((lead) => minutesOf(date) - lead))
    .find((moment) => moment > earliest);
  return reminded === undefined ? undefined : minutesOf(on) - reminded;
}
// reminderBefore('2026-09-30', { prudent: '2026-09-05', now: '2026-08-05T10:00' }) // => 36900, 25 days and 15 hours

/** A date begins at midnight. */
function minutesOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 16).padEnd(16, 'T00:00')}Z`) / MINUTE;
}
