import type { LedgerRow } from '../../lib/outcome/outcome.ts';
import type { Speech } from './display.ts';

/** Day by day what was counted, and why the rest was not. */
export function Ledger({ rows, speech }: { rows: readonly LedgerRow[]; speech: Speech }) {
  const { own, format } = speech;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={own.ledger}>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{own.when}</th>
            <th scope="col">{own.what}</th>
            <th scope="col">{own.counted}</th>
            <th scope="col">{own.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.on} ${row.from ?? ''}`} class={row.counted === 0 ? 'skipped' : undefined}>
              <th scope="row">{format.dayAndMonth(row.on)}</th>
              <td>{row.from && row.counted > 0 ? `${row.from}\u00a0– ${row.to}` : reason(row, speech)}</td>
              <td>{amount(row.counted, row, speech)}</td>
              <td>{amount(row.total, row, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function reason({ skipped, holiday }: LedgerRow, { own }: Speech): string {
  if (skipped === 'holiday') return own.holiday(holiday ?? '');
  return skipped ? { weekend: own.weekend, closed: own.closed, 'day-zero': own.dayZero }[skipped] : '';
}

function amount(value: number, { unit }: LedgerRow, { own }: Speech): string {
  if (unit === 'day') return own.days(value);
  const minutes = Math.round(value);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}
