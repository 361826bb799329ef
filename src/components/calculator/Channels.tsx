import type { Facts } from '../../lib/outcome/outcome.ts';

/** The channels of an answer that have an address, each opened by a tap. */
export function Channels({ facts }: { readonly facts: Facts }) {
  return (
    <>
      {channelsOf(facts).map(([address, href]) => (
        <a key={href} class="action" href={href}>
          {address}
        </a>
      ))}
    </>
  );
}

/** How each kind of channel is opened by a tap. */
const OPENING: Readonly<Record<string, (address: string) => string>> = {
  email: (address) => `mailto:${address}`,
  phone: (address) => `tel:${address.replace(/[^+\d]/g, '')}`,
  whatsapp: (address) => `https://wa.me/${address.replace(/\D/g, '')}`,
};

/** The channels of an answer that have an address, each with the link that opens it. */
function channelsOf({ channels }: Facts): readonly (readonly [address: string, href: string])[] {
  if (!Array.isArray(channels)) return [];
  return channels.flatMap(({ kind, address }: { kind: string; address: string | null }) => {
    const open = OPENING[kind];
    return open && address ? [[address, open(address)] as const] : [];
  });
}
