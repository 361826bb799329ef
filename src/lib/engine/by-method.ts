import type { CommonParameters } from '../policy/policy.ts';
import type { Calculator, Input, Phrases, Words } from './calculator.ts';

type Methodical = CommonParameters & { readonly method: string };

/** A calculator for the parameters of one method; what its rules say is a part of what the whole can say. */
type Method<I> = Omit<Calculator<never, I>, 'rules' | 'present'>;

/**
 * Joins the methods of one question, of which each policy's parameters name one. Every method is a calculator of its own,
 * so that a page can carry the one its provider uses. All but fields, faults and rules they have in common.
 */
export function byMethod<P extends Methodical, I = Input, S = Phrases>(
  methods: Readonly<Record<P['method'], Method<I>>>,
): Calculator<P, I, S> {
  const all = methods as unknown as Readonly<Record<string, Calculator<P, I, S>>>;
  const of = ({ method }: P) => all[method] as Calculator<P, I, S>;
  const first = Object.values(all)[0] as Calculator<P, I, S>;
  return {
    ...first,
    fields: (parameters, provider) => of(parameters).fields(parameters, provider),
    check: (input, parameters, provider) => of(parameters).check?.(input, parameters, provider) ?? [],
    rules: (input, parameters, context) => of(parameters).rules(input, parameters, context),
    usesHolidays: (parameters) => of(parameters).usesHolidays?.(parameters) ?? true,
    ...(first.present && {
      present: {
        ...first.present,
        phrases: Object.values(all).flatMap(({ present }) => present?.phrases ?? []),
        say: (now, parameters, ...rest) => of(parameters).present?.say(now, parameters, ...rest),
      },
    }),
  };
}

/** The words of all methods of one question. */
export function joinedWords<A extends Phrases, B extends Phrases>(a: Words<A>, b: Words<B>): Words<A & B> {
  return {
    ...a,
    fields: { ...a.fields, ...b.fields },
    facts: { ...a.facts, ...b.facts },
    answers: { ...a.answers, ...b.answers },
    values: { ...a.values, ...b.values },
    safeguards: { ...a.safeguards, ...b.safeguards },
    passed: { ...a.passed, ...b.passed },
    picture: { ...a.picture, ...b.picture },
    phrases: { ...a.phrases, ...b.phrases } as Words<A & B>['phrases'],
  };
}
