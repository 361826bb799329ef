import type { Input } from '../../lib/engine/calculator.ts';
import type { Fields } from '../../lib/input/fields.ts';
import { toQuery } from '../../lib/share-link/to-query.ts';
import type { AnswerProps } from './Answer.tsx';

/** The whole address that reproduces an answer. */
export function linkOf({ data, fields, input }: Pick<AnswerProps, 'data' | 'fields' | 'input'>): string {
  return new URL(data.pageHref + queryOf(fields, input), location.href).href;
}

/** The query that holds an input, with its question mark; empty when there is nothing to say. */
export function queryOf(fields: Fields, input: Input): string {
  const query = new URLSearchParams(toQuery(fields, input).map(([key, value]) => [key, value])).toString();
  return query && `?${query}`;
}
