/** How counted time is shown: the week as a picture, and the ledger. */
export { Ledger } from './Ledger.tsx';
export { Week } from './Week.tsx';
