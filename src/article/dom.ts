/** As much of the DOM as reading an article takes; the compiler is not told of a browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly removeAttribute: (name: string) => void;
  readonly remove: () => void;
  readonly before: (node: DomNode) => void;
  readonly appendChild: (node: DomNode) => void;
  readonly insertBefore: (node: DomNode, next: DomNode | null) => void;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly createElement: (name: string) => DomElement;
  readonly createTextNode: (text: string) => DomNode;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode) => node.nodeType === TEXT;

/** One step of a walk: a node on its way in, and an element once more on its way out. */
export interface Step {
  readonly node: DomNode;
  readonly leaving: boolean;
}

/**
 * Everything below `root` in the order of the page, `root` itself left out. Takes no recursion: pages nest as deep as they
 * like.
 * @param skips true for an element that is passed over with all that is in it
 */
export function* walk(root: DomNode, skips: (element: DomElement) => boolean = () => false): Generator<Step> {
  let node = root.firstChild;
  while (node) {
    const skipped = isElement(node) && skips(node);
    if (!skipped) yield { node, leaving: false };
    const child: DomNode | null = skipped || !isElement(node) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    if (!skipped && isElement(node)) yield { node, leaving: true };
    while (node && !node.nextSibling) {
      const parent: DomNode | null = node.parentNode;
      if (!parent || parent === root) return;
      yield { node: parent, leaving: true };
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
}

/** The words of an element with a space between two elements: "<i>By</i><b>Ann Lee</b>" is "By Ann Lee". */
export function spacedText(root: DomNode, skips?: (element: DomElement) => boolean): string {
  const parts: string[] = [];
  for (const { node } of walk(root, skips)) parts.push(isText(node) ? (node.textContent ?? '') : ' ');
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
