import type { Cell, StripInvoice } from '../../lib/picture/strip.ts';
import type { AnswerProps } from './Answer.tsx';
import { Timeline } from './Timeline.tsx';

/** Invoices in a row towards a threshold, and under them the dates that follow. */
export function Strip(props: AnswerProps) {
  if (props.plan?.kind !== 'strip') return null;
  return (
    <>
      <Row {...props} />
      <Timeline {...props} plan={props.plan.timeline} />
    </>
  );
}

/** Unpaid invoices in a row up to where something happens, and each invoice in a table. */
function Row(props: AnswerProps) {
  const { plan, outcome, input, data, speech } = props;
  if (plan?.kind !== 'strip') return null;
  const strip = plan.draw({ outcome, input, parameters: data.source.versions.at(-1)?.parameters });
  if (!strip) return null;
  const { cells, threshold, reached, more, invoices, happening } = strip;
  const say = (key: string) => speech.words.picture?.[key] ?? key;
  return (
    <>
      <figure class="picture strip">
        <ol>
          {cells.map((cell, index) => (
            <li
              key={index}
              class={`cell ${cell.state}${cell.counts ? ' counts' : ''}${index + 1 === threshold ? ' threshold' : ''}`}
            >
              <CellText cell={cell} place={index + 1} props={props} />
              {index + 1 === threshold && <span class={reached ? 'flag reached' : 'flag'}>{say(happening)}</span>}
            </li>
          ))}
          {more > 0 && <li class="more">+{more}</li>}
        </ol>
      </figure>
      {invoices.length > 0 && <Invoices invoices={invoices} props={props} />}
    </>
  );
}

function CellText({ cell, place, props }: { cell: Cell; place: number; props: AnswerProps }) {
  const { words, format } = props.speech;
  return (
    <>
      <b>{cell.month ? format.month(cell.month) : `${place}.`}</b>
      <span>{words.picture?.[cell.state] ?? cell.state}</span>
      {cell.dueOn && (
        <small>
          {words.picture?.due} {format.shortDate(cell.dueOn)}
        </small>
      )}
    </>
  );
}

/** The same, invoice by invoice, with the paid ones. */
function Invoices({ invoices, props }: { invoices: readonly StripInvoice[]; props: AnswerProps }) {
  const { words, format } = props.speech;
  const say = (key: string) => words.picture?.[key] ?? key;
  return (
    <table class="invoices">
      <caption class="visually-hidden">{words.facts.invoices}</caption>
      <thead>
        <tr>
          {['month', 'due', 'standing', 'counting'].map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {invoices.map(({ month, dueOn, why, counts }, index) => (
          <tr key={index}>
            <th scope="row">{format.month(month)}</th>
            <td>{format.shortDate(dueOn)}</td>
            <td>{say(why)}</td>
            <td>{counts ? props.speech.own.yes : props.speech.own.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
