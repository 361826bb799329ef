import type { Words } from '../../engine/calculator.ts';
import type { Format } from '../../language/format.ts';
import type { Money } from '../../outcome/outcome.ts';
import type { Flag } from './flags.ts';
import type { TicketPricingPhrases } from './phrases.ts';

const yesOrNo = 'true (yes) or false (no)';
const price = 'an amount in cents with its currency, for example { "amount": 150000, "currency": "UYU" }';

const reasons: Readonly<Record<Flag, string>> = {
  disabled: 'your company is disabled',
  pastServiceProblems: 'there were problems with automatic service',
  pastCollectionProblems: 'there were problems with payment',
  optedOutOfAutomatic: 'your company asked not to be served automatically',
  contactNotAuthorised: 'whoever writes is not authorised',
};

export const words: Words<TicketPricingPhrases> = {
  name: 'Price of a ticket',
  question: 'What do I pay for this ticket?',
  summary:
    'Whether a ticket is charged, how much, until when it has to be taken, and from how many tickets a contract pays.',
  fields: {
    contract: { label: 'Do you have a service contract?', write: yesOrNo },
    tickets: { label: 'Tickets', write: 'how many tickets there are, for example 1' },
    unitPrice: {
      label: 'Price of one ticket',
      hint: 'It comes, with its currency, in the automatic reply to your e-mail; the policy gives neither.',
      write: price,
    },
    accepted: { label: 'Did you accept the cost?', write: yesOrNo },
    acceptedAt: {
      label: 'When did you accept it?',
      write: 'the day and time you accepted, for example 2026-03-03T10:00',
    },
    takenAt: {
      label: 'When did an agent take it?',
      hint: 'Leave it empty if nobody has yet.',
      write: 'the day and time it was taken, for example 2026-03-03T12:30, or null if it never was',
    },
    asOf: { label: 'Time of asking', write: 'the present day and time, for example 2026-03-03T11:00' },
    disabled: { label: 'Is your company disabled?', write: yesOrNo },
    pastServiceProblems: { label: 'Were there problems with automatic service?', write: yesOrNo },
    pastCollectionProblems: { label: 'Were there ever problems with payment?', write: yesOrNo },
    optedOutOfAutomatic: { label: 'Did your company ask not to be served automatically?', write: yesOrNo },
    contactNotAuthorised: { label: 'Is whoever writes not among those authorised?', write: yesOrNo },
    extraService: { label: 'Do you ask for training, programming or another extra service?', write: yesOrNo },
    contractMonthlyFee: {
      label: 'Monthly fee of a contract',
      hint: 'To see from how many tickets a month it pays.',
      write: price,
    },
  },
  facts: {
    total: 'Total',
    dueAt: 'An agent has to take it by',
    flags: 'Why the sales team steps in',
    needsQuote: 'Needs a separate quote',
    breakEvenTickets: 'Tickets a month from which a contract costs no more',
    channels: 'Ways to get in touch',
  },
  answers: {
    included: 'Included in the contract',
    charged: 'Charged',
    waived: 'Not charged',
    'manual-review': 'The sales team looks at it',
    'not-started': 'It does not start',
    pending: 'Charged if taken in time',
  },
  picture: {
    caption:
      'A month, ticket by ticket or by contract. Only what is paid is compared: with a contract the ways to get in touch and the time to answer differ too.',
    count: 'Tickets',
    cost: 'Cost',
    contract: 'Contract',
    asked: 'yours',
    even: 'from here the contract pays',
    same: 'here both cost the same; from the next one the contract pays',
    unknown:
      'The policy says neither what a ticket costs nor what a contract costs a month. Put in both amounts to see from how many tickets a month the contract pays.',
  },
  phrases: {
    'with-contract': () => 'With a service contract there is no limit of tickets or of reasons.',
    'flags-apply': ({ flags }, format) =>
      `The request does not start by itself: ${format.list(flags.map((flag) => reasons[flag]))}.`,
    'not-accepted': () => 'Without accepting the cost, the ticket does not start.',
    accepted: ({ hours, acceptedAt, dueAt }, format) =>
      `You accepted the cost on ${format.dateTime(acceptedAt)}: an agent has ${inHours(hours)} to take it, up to and including ${format.dateTime(dueAt)}.`,
    'accepted-no-time': ({ hours }) =>
      `From your accepting the cost, an agent has ${inHours(hours)} to take the ticket.`,
    'taken-on-time': ({ takenAt }, format) => `It was taken in time, on ${format.dateTime(takenAt)}.`,
    'taken-before-acceptance': ({ takenAt }, format) =>
      `It was taken on ${format.dateTime(takenAt)}, before you accepted the cost: check the two moments. It is not late, so we count it as charged.`,
    'taken-late': ({ takenAt }, format) =>
      `It was taken late, on ${format.dateTime(takenAt)}: the only case without charge.`,
    'never-taken': () => 'No agent took it: the only case without charge.',
    'not-taken-in-time': ({ asOf }, format) =>
      `On ${format.dateTime(asOf)} nobody had taken it yet, and the time was over: the only case without charge.`,
    'extras-only': () =>
      'If “cargos adicionales” (additional charges) are only those on top of the ticket, the ticket is paid all the same.',
    price: ({ tickets, unitPrice, total }, format) =>
      tickets === 1
        ? `A ticket costs ${format.money(unitPrice)}, whatever the reason.`
        : `${tickets} tickets at ${format.money(unitPrice)} each, whatever the reason, come to ${format.money(total)}.`,
    'break-even': ({ tickets }) =>
      `At that fee, a contract costs the same or less from ${tickets} ${tickets === 1 ? 'ticket' : 'tickets'} a month.`,
    margin: ({ fromPayment }) =>
      `On another reading it is paid all the same, and only what comes on top is waived${fromPayment ? '; and if you paid later, the time may not have been over' : ''}.`,
    'conclusion-included': ({ tickets }) =>
      tickets === 1
        ? (['Under your contract, the ticket', 'is not paid apart.'] as const)
        : (['Under your contract, the tickets', 'are not paid apart.'] as const),
    'conclusion-charged': ({ total, tickets }, format) =>
      [tickets === 1 ? 'The ticket is charged:' : 'The tickets are charged:', `${priceOf(total, format)}.`] as const,
    'conclusion-waived': ({ total, tickets, extrasOnly }, format) => {
      const [they, are] = tickets === 1 ? ['The ticket', 'is'] : ['The tickets', 'are'];
      if (extrasOnly) return [they, `${are} paid all the same: ${priceOf(total, format)}.`] as const;
      return [they, `${are} not charged.`] as const;
    },
    'conclusion-manual-review': () => ['Before it starts,', 'the sales team looks at it.'] as const,
    'conclusion-not-started': ({ tickets }) =>
      [tickets === 1 ? 'The ticket does not start and' : 'The tickets do not start and', 'you pay nothing.'] as const,
    'conclusion-pending': ({ total, tickets, dueAt }, format) =>
      [
        tickets === 1
          ? `It costs ${priceOf(total, format)} if an agent takes it`
          : `They cost ${priceOf(total, format)} if an agent takes them`,
        dueAt ? `by ${format.dateTime(dueAt)}.` : 'in time.',
      ] as const,
    'subject-to-agents': ({ hours }) =>
      `The time of ${inHours(hours)} depends on agents being available: it is an objective. No service hours are given, so we count elapsed hours.`,
    'payment-first': () =>
      'By the steps, the help desk starts after the payment: if you pay later, the time may run from there.',
    'late-from-payment': () =>
      'By the steps, the help desk starts after the payment: if you paid after accepting, the time may run from there, and taking it then may not have been late.',
    'no-flags-assumed': (_, format) =>
      `We take it that none of this holds: ${format.list(Object.values(reasons))}. If any does, the sales team steps in first.`,
    'quote-apart': () =>
      'The extra service goes to the sales team, who quote it separately: its price is not in this total.',
    'price-not-given': () =>
      'The policy gives neither the price nor its currency: both come in the automatic reply to your e-mail.',
    'refund-of-paid': () =>
      'If you have paid already, the policy does not say whether the money is returned or credited. Ask.',
    'waiver-of-what': () =>
      'The policy says that there are no “cargos adicionales” (additional charges). It does not say whether the ticket is one of them or they are only those on top of it; if so, the ticket is paid all the same.',
    'review-outcome': () => 'The policy does not say who tells you, how long the review takes, or how it may end.',
    'cost-expiry': () => 'The policy does not say until when you can accept the cost they told you.',
    'quote-with-contract': () =>
      'The policy does not say whether an extra service, such as training, is quoted separately under a contract.',
  },
};

function priceOf(total: Money | null, format: Format): string {
  return total ? format.money(total) : 'the price they told you';
}

function inHours(hours: number): string {
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
