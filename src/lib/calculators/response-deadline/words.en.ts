import { joinedWords } from '../../engine/by-method.ts';
import type { Words } from '../../engine/calculator.ts';
import { words as elapsedHours } from './elapsed-hours/words.en.ts';
import type { ResponseDeadlinePhrases } from './phrases.ts';
import { words as serviceHours } from './service-hours/words.en.ts';

export const words: Words<ResponseDeadlinePhrases> = joinedWords(serviceHours, elapsedHours);
