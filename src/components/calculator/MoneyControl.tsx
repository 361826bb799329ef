import { currencies, currencyOf, readAmount } from '../../lib/input/amount.ts';
import type { Field } from '../../lib/input/fields.ts';
import type { Controlled } from './Fields.tsx';

/** An amount and its currency. */
export function MoneyControl({ control, context, draft, onDraft }: Controlled<Field>) {
  const { own, format } = context.speech;
  const [amount = '', currency = ''] = String(draft).split(' ');
  const chosen = currency || currencyOf(context.provider.region);
  // What a link says is shown in the reader's notation, while nobody is writing here.
  const isWriting = globalThis.document?.activeElement?.id === control.id;
  const money = /\.\d\d$/.test(amount) && !isWriting ? readAmount(amount, chosen) : undefined;
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
          value={money ? format.money(money).slice(chosen.length + 1) : amount}
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
