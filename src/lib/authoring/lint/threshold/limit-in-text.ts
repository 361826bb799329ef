import { fold } from '../../../search/fold.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { clauseTexts, sentencesOf, statementsOf } from '../statements.ts';

/** Words that make a figure a limit to be crossed. */
const LIMIT =
  /\b(?:o mas|mas de|no mas de|menos de|como maximo|como minimo|al menos|a lo sumo|a partir de|limite|tope|maximo de|minimo de)\b/;
/** Words that set a condition by growth, with a figure or without. */
const GROWTH = /\bsi (?:se )?(?:acumula|supera|excede|sobrepasa|alcanza)\w*/;
/** Words that say what may happen, and those that say what happens when the limit is passed or not kept. */
const MAY = /\b(?:pueden?|pod(?:emos|ra|ran|remos|ria|rian|riamos)|eventualmente|a criterio|se reserva)\b/;
const BEYOND =
  /\b(?:si no|de lo contrario|en caso contrario|si se (?:supera|excede|pasa)|pasad[oa]s? es|vencid[oa]s? es|por encima|de ahi en mas|excedente|si [^,]*(?:tarde|mas tarde|despues))/;
/** A figure that stands for a limit on its own, with nothing said of it but that it is one. */
const MERE = /\b(?:como maximo|como minimo|al menos|a lo sumo|no mas de|limite|tope|maximo de|minimo de)\b/;

/**
 * Limits that the text states without a consequence: it only says what may happen beyond them, or says that they are
 * limits and nothing of whoever passes them.
 */
export function limitInText({ policy }: LintSubject): LintFinding[] {
  const counted = new Set(statementsOf(policy).map(({ clause }) => clause));
  return clauseTexts(policy).flatMap(({ clause, text }) => {
    const sentences = sentencesOf(text).map((sentence) => fold(sentence.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' '));
    const limits = sentences.filter(
      (sentence) => (counted.has(clause) && LIMIT.test(sentence)) || GROWTH.test(sentence),
    );
    if (limits.some((sentence) => MAY.test(sentence))) return [possibly(clause)];
    const isMere = limits.some((sentence) => MERE.test(sentence));
    return isMere && !sentences.some((sentence) => BEYOND.test(sentence)) ? [silently(clause)] : [];
  });
}

function possibly(clause: string): LintFinding {
  return {
    rule: 'gate-without-consequence',
    clauses: [clause],
    text: {
      es: 'Pone una condición y solo dice lo que puede pasar cuando se cumple, no lo que pasa.',
      en: 'It sets a condition and says only what may happen once it is met, not what happens.',
    },
  };
}

function silently(clause: string): LintFinding {
  return {
    rule: 'gate-without-consequence',
    clauses: [clause],
    text: {
      es: 'Pone un tope y no dice qué pasa cuando no se cumple.',
      en: 'It sets a limit and does not say what happens when it is not kept.',
    },
  };
}
