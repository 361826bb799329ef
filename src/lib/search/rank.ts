/** A record an index gave for one word, with its score. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/**
 * Joins the hits of each word into one ranking. Rare words weigh more than common ones, and a record that answers
 * more of the question comes before one that repeats a single word of it. `importance` weighs the words besides, 1 when
 * not given. Records far below the best are left out.
 */
export function rank(hitsByTerm: readonly (readonly Hit[])[], importance: readonly number[] = []): readonly Ranked[] {
  const records = Math.max(2, new Set(hitsByTerm.flatMap((hits) => hits.map(({ id }) => id))).size);
  const totals = new Map<string, { score: number; covered: number }>();
  let question = 0;
  for (const [term, hits] of hitsByTerm.entries()) {
    if (hits.length === 0) continue;
    const weight = Math.log(1 + records / hits.length) * (importance[term] ?? 1);
    const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    question += weight;
    for (const { id, score } of hits) {
      const before = totals.get(id) ?? { score: 0, covered: 0 };
      totals.set(id, {
        score: before.score + weight * Math.sqrt(Math.max(score, 0) / best),
        covered: before.covered + weight,
      });
    }
  }
  const ranked = [...totals].map(([id, { score, covered }]) => ({ id, score: score * (covered / question) }));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const floor = (ranked[0]?.score ?? 0) * leastShare;
  return ranked.filter(({ score }) => score >= floor);
}

const leastShare = 0.15;
