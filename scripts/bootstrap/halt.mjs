import { failed } from './screen.mjs';

/** A stop that knows what the reader has to do about it. */
export class Halt extends Error {
  /**
   * @param {string} message what went wrong, in one sentence
   * @param {string} remedy what to type or change, exactly
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/**
 * Runs a command's whole story, and ends the process with the remedy when it halts.
 * @param {() => Promise<void>} story
 * @param {() => void} [afterHalt] what to print last when it halts
 */
export async function tell(story, afterHalt) {
  try {
    await story();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    failed('Stopped', error.message);
    console.log(`  What to do: ${error.remedy}`);
    afterHalt?.();
    process.exitCode = 1;
  }
}
