import { joinedWords } from '../../engine/by-method.ts';
import type { Words } from '../../engine/calculator.ts';
import { words as overdueInvoices } from './overdue-invoices/words.en.ts';
import type { SuspensionPhrases } from './phrases.ts';
import { words as unansweredClaims } from './unanswered-claims/words.en.ts';

export const words: Words<SuspensionPhrases> = joinedWords(overdueInvoices, unansweredClaims);
