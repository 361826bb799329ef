/** A sentence with addresses: none breaks while a line has room for it, and else behind its at sign. */
export function Addresses({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(\S+[@-]\S+|\+[\d ]+\d)/).map((part, index) => {
        const [name, host] = part.split('@');
        return index % 2 ? (
          <span key={index} class="unbroken">
            {name}
            {host && '@'}
            <wbr />
            {host}
          </span>
        ) : (
          part
        );
      })}
    </>
  );
}
