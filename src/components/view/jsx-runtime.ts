/**
 * What JSX compiles to in the browser: plain objects of Preact's shape. Pages are built with Preact itself; `patch`
 * draws either.
 */
export const jsx = (type: unknown, props: object, key?: unknown) => ({ type, props, key });
export { jsx as jsxs };
export const Fragment = (props: { readonly children?: unknown }) => props.children;
