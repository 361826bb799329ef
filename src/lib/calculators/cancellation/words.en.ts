import { joinedWords } from '../../engine/by-method.ts';
import type { Words } from '../../engine/calculator.ts';
import { words as cutoffDay } from './cutoff-day/words.en.ts';
import { words as noticeWindow } from './notice-window/words.en.ts';
import type { CancellationPhrases } from './phrases.ts';

export const words: Words<CancellationPhrases> = joinedWords(cutoffDay, noticeWindow);
