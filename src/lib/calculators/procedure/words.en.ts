import type { Words } from '../../engine/calculator.ts';
import type { ProcedurePhrases } from './phrases.ts';

export const words: Words<ProcedurePhrases> = {
  name: 'Which step I am at',
  question: 'Which step am I at, and whose turn is it?',
  summary: 'Mark what has happened and see what comes next, whose turn it is, and what is not said.',
  fields: {
    procedure: { label: 'Procedure', write: 'the name of the procedure' },
    done: { label: 'Which steps are done?', write: 'the list of the steps done' },
    decisions: { label: 'What was decided?', write: 'each decision with its answer' },
  },
  facts: {
    current: 'What comes next',
    actor: 'Whose turn it is',
    yourTurn: 'Your turn',
    remaining: 'Steps to go',
    undeterminedBranches: 'Ways the policy does not explain',
  },
  picture: {
    line: 'The procedure, step by step',
    done: 'done',
    now: 'now',
    ahead: 'to come',
    decide: 'a decision',
    off: 'not the way taken',
    silent: 'the text leaves something open',
    you: 'You',
    nobody: 'not said who',
    optional: 'optional',
    until: 'before',
    back: 'back to',
    ends: 'and there it ends',
    blank: 'Start again',
    undo: 'Undo the decision',
  },
  answers: { 'in-progress': 'Under way', complete: 'Complete', stuck: 'No way on in the text' },
  phrases: {
    'can-come-now': ({ title, actor, yours, optional }) =>
      `${optional ? 'If you wish, ' : ''}“${title.en}” can also come now${byWhom(actor?.en, yours)}.`,
    margin: ({ settled, remaining }) =>
      settled === 0
        ? `${remaining} ${remaining === 1 ? 'step' : 'steps'} to go.`
        : `${settled} ${settled === 1 ? 'step' : 'steps'} done, ${remaining} to go.`,
    'conclusion-in-progress': ({ title, actor, yours }) =>
      [
        yours ? 'It is your turn:' : actor ? `It is the turn of ${actor.en}:` : 'Next comes:',
        `${inSentence(title.en)}.`,
      ] as const,
    'conclusion-complete': ({ procedure }) => [`${procedure.en}:`, 'no step is left.'] as const,
    'conclusion-ended': ({ procedure, ended }) => [`${procedure.en}:`, `${ended.en}.`] as const,
    'conclusion-stuck': ({ ways }) =>
      [
        'The policy does not say how it goes on.',
        ways.length > 0 ? `Ask whether you can: ${ways.map((way) => way.en).join(' or ')}.` : 'Ask.',
      ] as const,
    'taken-as-done': ({ titles }, format) =>
      `Since something later has happened, we take as done: ${format.list(titles.map(({ en }) => `“${en}”`))}.`,
    afterwards: ({ text }) => text.en,
    'not-said': ({ text }) => text.en,
  },
};

/** A title goes on from a colon, so it does not begin anew. */
function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function byWhom(actor: string | undefined, yours: boolean): string {
  if (yours) return ' (your turn)';
  return actor ? ` (the turn of ${actor})` : '';
}
