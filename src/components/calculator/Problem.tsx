interface ProblemProps {
  readonly id: string;
  readonly text: string;
}

/** What is wrong with a field, beside it. */
export function Problem({ id, text }: ProblemProps) {
  return (
    <p class="problem" id={id}>
      {withoutLabel(text)}
    </p>
  );
}

/** Beside a field, what is said of it need not name it first. */
function withoutLabel(text: string): string {
  const [, first, rest] = /^[«“].+?[»”]: (.)(.+)$/.exec(text) ?? [];
  return first ? first.toUpperCase() + rest : text;
}
