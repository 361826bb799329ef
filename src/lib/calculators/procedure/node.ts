import type { Localized } from '../../language/locale.ts';

/** One way a decision can go. */
export interface NodeOption {
  readonly label: Localized;
  readonly clauses: readonly string[];
  readonly silence?: Localized | undefined;
  readonly returnsTo?: string | undefined;
  readonly ends?: true | undefined;
  /** For a way that ends the procedure: how it has ended. */
  readonly ended?: Localized | undefined;
}

/** A step of a procedure, or with `options` a decision. */
export interface ProcedureNode {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly actor: string | null;
  readonly title: Localized;
  /** Ids of steps, and of options as `decision.option`, that come right before. */
  readonly after: readonly string[];
  readonly optional?: true | undefined;
  /** A step after which this one cannot come any more. */
  readonly until?: string | undefined;
  readonly silence?: Localized | undefined;
  readonly options?: Readonly<Record<string, NodeOption>> | undefined;
}

/** True for a decision whose every way on is ours to offer, since the text has none. */
export function isOffered({ options }: ProcedureNode): boolean {
  return options !== undefined && Object.values(options).every(({ silence }) => silence !== undefined);
}

/** The one way a decision can go by the text; undefined when it has several, or none. */
export function onlyWay({ options = {} }: ProcedureNode): string | undefined {
  const said = Object.entries(options).filter(([, { silence }]) => silence === undefined);
  return said.length === 1 ? said[0]?.[0] : undefined;
}

/** The step or decision a reference means, and the option where it names one. */
export function partsOf(reference: string): { readonly id: string; readonly option: string | undefined } {
  const [id = '', option] = reference.split('.');
  return { id, option };
}
// partsOf('proposal.approved') // => { id: 'proposal', option: 'approved' }
