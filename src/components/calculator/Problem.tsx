interface ProblemProps {
  readonly id: string;
  readonly text: string;
}

/** What is wrong with a field, beside it. */
export function Problem({ id, text }: ProblemProps) {
  return (
    <p class="problem" id={id}>
      {text}
    </p>
  );
}
