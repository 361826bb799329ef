/** The styles of the inline mode, as the build gathers them. */
declare module 'embed:style' {
  export const style: string;
}
