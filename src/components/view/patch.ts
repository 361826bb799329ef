import type { ComponentChildren } from 'preact';

type Props = Readonly<Record<string, unknown>>;

/** An element to be drawn, with the place it keeps among its siblings from one drawing to the next. */
interface Piece {
  readonly type: string;
  readonly props: Props;
  readonly place: string;
}

interface View {
  readonly type: string | ((props: Props) => ComponentChildren);
  readonly props: Props;
  readonly key?: unknown;
}

/** What each element was last drawn from. One that is not here came with the page. */
const drawn = new WeakMap<Node, Piece>();
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the children of an element those of a view, touching only what differs. Elements that came with the page are
 * taken over, so the first view has to be the one the page was built with. Components are plain functions without
 * state; of hooks and refs there are none.
 */
export function patch(parent: Element, view: ComponentChildren): void {
  const pieces = spread(view, '', 0, []);
  const old: ChildNode[] = [...parent.childNodes];
  const nodes = pieces.map((piece) => {
    const at = old.findIndex((node) => continues(node, piece));
    return at < 0 ? create(parent, piece) : (old.splice(at, 1)[0] as ChildNode);
  });
  for (const node of old) node.remove();
  pieces.forEach((piece, index) => {
    const node = nodes[index] as ChildNode;
    const present = parent.childNodes[index] ?? null;
    if (node !== present) parent.insertBefore(node, present);
    if (typeof piece !== 'string') dress(node as Element, piece);
    else if (node.nodeValue !== piece) node.nodeValue = piece;
  });
}

/** A view as a flat list of elements and texts; texts side by side are one, as in a page that was read. */
function spread(view: unknown, path: string, index: number, into: (Piece | string)[]): (Piece | string)[] {
  if (Array.isArray(view)) view.forEach((one, at) => void spread(one, `${path}${index}.`, at, into));
  else if (typeof view === 'object' && view) {
    const { type, props, key } = view as View;
    const place = path + (key ?? index);
    if (typeof type === 'function') spread(type(props), `${place}/`, 0, into);
    else into.push({ type, props, place });
  } else if (view !== undefined && view !== null && view !== '' && typeof view !== 'boolean') {
    const before = into.at(-1);
    if (typeof before === 'string') into[into.length - 1] = before + view;
    else into.push(String(view));
  }
  return into;
}

function continues(node: ChildNode, piece: Piece | string): boolean {
  if (typeof piece === 'string') return node.nodeType === Node.TEXT_NODE;
  const before = drawn.get(node);
  return (node as Element).localName === piece.type && (!before || before.place === piece.place);
}

function create(parent: Element, piece: Piece | string): ChildNode {
  if (typeof piece === 'string') return document.createTextNode(piece);
  return document.createElementNS(piece.type === 'svg' ? SVG : parent.namespaceURI, piece.type);
}

/** Children go first: a select can only take the value of an option it has. */
function dress(element: Element, piece: Piece): void {
  const old = drawn.get(element)?.props ?? {};
  drawn.set(element, piece);
  patch(element, piece.props.children as ComponentChildren);
  for (const name of Object.keys({ ...old, ...piece.props })) {
    if (name !== 'children') put(element, name, piece.props[name], old[name]);
  }
}

function put(element: Element, name: string, value: unknown, old: unknown): void {
  if (name.startsWith('on')) element.addEventListener(name.slice(2).toLowerCase(), heed);
  else if (name in element && (typeof value === 'boolean' || name === 'value')) {
    // The reader may have changed it meanwhile, so it is compared with what stands there.
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
  } else if (value === undefined || value === null) {
    // What has been opened stays open: the reader may be writing in it.
    if (old !== undefined && old !== null && name !== 'open') element.removeAttribute(name);
  } else if (value !== old) element.setAttribute(name, String(value));
}

/** Calls what the last drawing says for an event. */
function heed(event: Event): void {
  const props = drawn.get(event.currentTarget as Element)?.props ?? {};
  const name = Object.keys(props).find((one) => one.toLowerCase() === `on${event.type}`);
  if (name) (props[name] as (event: Event) => void)(event);
}
