/** What a result shows of a record, and what it is weighed by. */
export interface Shown {
  readonly url: string;
  readonly kind: string;
  readonly provider: string;
  /** The clause's id; '' for what is no clause. */
  readonly clause: string;
  readonly title: string;
  /** The heading that a clause opens; '' for any other record. */
  readonly heading: string;
  readonly text: string;
}

/** Records whose texts travel together: few requests, and little that is not shown. */
export const bundleSize = 4;
