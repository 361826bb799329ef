import type { AnswerProps } from './Answer.tsx';

/** What tickets cost beside a contract: a table whose rows are bars, across which the contract's price runs as a line. */
export function Cost({ plan, outcome, input, data, speech }: AnswerProps) {
  if (plan?.kind !== 'cost') return null;
  const say = (key: string) => speech.words.picture?.[key] ?? key;
  const cost = plan.draw({ outcome, input, parameters: data.source.versions.at(-1)?.parameters });
  if (cost === null) return null;
  if (!cost) return <p class="unsaid">{say('unknown')}</p>;
  const money = speech.format.money;
  return (
    <figure class="picture cost">
      <table>
        <caption>{say('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('count')}</th>
            <th scope="col">{say('cost')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          <tr class="fee">
            <th scope="row">{say('contract')}</th>
            <td>{money(cost.fee)}</td>
            <td>
              <Bar length={cost.length} fee={cost.length} />
            </td>
          </tr>
          {cost.rows.map((row) => [
            row.isBreakEven && (
              <tr key="even" class="even">
                <td colSpan={3}>{say(row.length === cost.length ? 'same' : 'even')}</td>
              </tr>
            ),
            <tr key={row.count} class={row.length >= cost.length ? 'dear' : undefined}>
              <th scope="row">
                {row.count} {row.isAsked && <small>{say('asked')}</small>}
              </th>
              <td>{money(row.cost)}</td>
              <td>
                <Bar length={row.length} fee={cost.length} />
              </td>
            </tr>,
          ])}
        </tbody>
      </table>
    </figure>
  );
}

function Bar({ length, fee }: { length: number; fee: number }) {
  return (
    <svg class="bar" width="100%" height="30" aria-hidden="true">
      <rect width={percent(length)} height="16" y="7" />
      <line x1={percent(fee)} x2={percent(fee)} y1="0" y2="30" />
    </svg>
  );
}

function percent(length: number): string {
  return `${Math.round(length * 1000) / 10}%`;
}
