/** Waits for a task of its own, so that what is done before and after it does not hold up the page in one piece. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
