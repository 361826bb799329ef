import type { WriteLetter } from '../../engine/letter.ts';
import type { Asked } from './phrases.ts';

export const letter: WriteLetter<never, 'writeTo', Asked> = ({ title, ways, procedure, ended, writeTo }, provider) => ({
  subject: `A question about a procedure of ${provider}`,
  body: `Hello,

I write about this procedure: [what it is about, with its date and number]

${question(title?.en, ways?.map(({ en }) => en) ?? [], procedure && (ended?.en ?? 'no step is left'))}

[Name and company]`,
  mind: [
    ...(writeTo ? [] : ['Write to the contact the provider gave you: the policy publishes no address.']),
    'Keep the answer.',
    'Fill in what is in brackets.',
  ],
});

function question(next: string | undefined, ways: readonly string[], over: string | undefined): string {
  if (over) return `I understand that ${over}. Please confirm it in writing.`;
  if (next)
    return `By your procedure, the next step is “${next}”. Please tell me in writing who takes it, by when, and whether anything is missing from me.`;
  const choice = ways.length > 0 ? `, and whether I can ${ways.join(' or ')}` : '';
  return `Your procedure does not say how it goes on from here. Please tell me in writing what follows${choice}, how, and until when.`;
}
