import type { Channel } from './schema.ts';

/** One phrase for each kind of channel, with its addresses. `kinds` names them, `or` joins what can be chosen between. */
export function ways(
  channels: readonly Channel[],
  kinds: Readonly<Record<Channel['kind'], string>>,
  or: string,
): string {
  const phrases = [...new Set(channels.map(({ kind }) => kind))].map((kind) => {
    const addresses = channels.flatMap((channel) => (channel.kind === kind ? (channel.address ?? []) : []));
    return addresses.length > 0 ? `${kinds[kind]}: ${alternatives(addresses, or)}` : kinds[kind];
  });
  return alternatives(phrases, or);
}

function alternatives(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}
