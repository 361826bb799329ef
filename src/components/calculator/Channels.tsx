import type { Facts } from '../../lib/outcome/outcome.ts';
import type { Speech } from './display.ts';

/** The channels of an answer that have an address, each opened by a tap. */
export function Channels({ facts, speech }: { readonly facts: Facts; readonly speech: Speech }) {
  return (
    <>
      {channelsOf(facts).map(([kind, address, href]) => (
        <a key={href} class="action" href={href}>
          {speech.words.values?.channels?.[kind]} <span class="unbroken">{address}</span>
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
function channelsOf({ channels }: Facts): readonly (readonly [kind: string, address: string, href: string])[] {
  if (!Array.isArray(channels)) return [];
  return channels.flatMap(({ kind, address }: { kind: string; address: string | null }) => {
    const open = OPENING[kind];
    return open && address ? [[kind, address, open(address)] as const] : [];
  });
}
