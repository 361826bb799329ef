import type { AnswerProps } from './Answer.tsx';
import { inputText } from './display.ts';

/** What paper needs beside the answer: the inputs, the versions, the day and the address. */
export function Sheet({ input, fields, data, speech, outcome, made, address, zone }: AnswerProps) {
  const { own, words, format } = speech;
  const { provider } = data.source;
  const given = Object.entries(fields).filter(([name]) => input[name] !== undefined);
  return (
    <section class="sheet">
      <h2>{own.inputs}</h2>
      <dl>
        {given.map(([name, field]) => (
          <div key={name}>
            <dt>{field.ask?.[format.locale] ?? words.fields[name]?.label ?? name}</dt>
            <dd>{inputText(name, field, input[name], speech, provider)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {provider.name}. {outcome.version.updatedOn && own.version(format.date(outcome.version.updatedOn))}{' '}
        {own.sheet(format.dateTime(made))} {zone && own.zone(format.city(zone))} Plazo {data.library}.
      </p>
      <p>{address}</p>
    </section>
  );
}
