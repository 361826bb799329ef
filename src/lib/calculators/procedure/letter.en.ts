import type { WriteLetter } from '../../engine/letter.ts';
import type { Asked } from './phrases.ts';

export const letter: WriteLetter<never, 'writeTo', Asked> = ({ title, ways, ended, writeTo }, provider) => ({
  subject: `A question about a procedure of ${provider}`,
  body: `Hello,

I write about this procedure: [what it is about, with its date and number]

${question(
  title?.en,
  ways?.map((way) => way.en),
  ended?.en,
)}

[Name and company]`,
  mind: [
    ...(writeTo ? [] : ['Write to the contact the provider gave you: the policy publishes no address.']),
    'Keep the answer.',
    'Fill in what is in brackets.',
  ],
});

/** Where the answer names neither a step nor ways on, the procedure is over. */
function question(next: string | undefined, ways: readonly string[] | undefined, ended = 'no step is left'): string {
  if (next)
    return `By your procedure, the next step is “${next}”. Please tell me in writing who takes it, by when, and whether anything is missing from me.`;
  if (!ways) return `I understand that ${ended}. Please confirm it in writing.`;
  const choice = ways.length > 0 ? `, and whether I can ${ways.join(' or ')}` : '';
  return `Your procedure does not say how it goes on from here. Please tell me in writing what follows${choice}, how, and until when.`;
}
