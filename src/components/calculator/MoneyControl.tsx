import { currencies, currencyOf } from '../../lib/input/amount.ts';
import type { Field } from '../../lib/input/fields.ts';
import type { Controlled } from './Fields.tsx';

/** An amount and its currency. */
export function MoneyControl({ control, context, draft, onDraft }: Controlled<Field>) {
  const { own } = context.speech;
  const [amount = '', currency = ''] = String(draft).split(' ');
  const chosen = currency || currencyOf(context.provider.region);
  return (
    <div class="parts">
      <label>
        <span>{own.amount}</span>
        <input
          class="amount"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          {...control}
          value={amount}
          onInput={(event) => onDraft(`${event.currentTarget.value.replaceAll(' ', '')} ${chosen}`)}
        />
      </label>
      <label>
        <span>{own.currency}</span>
        <select value={chosen} onChange={(event) => onDraft(`${amount} ${event.currentTarget.value}`)}>
          {currencies.map((code) => (
            <option key={code} selected={code === chosen}>
              {code}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
