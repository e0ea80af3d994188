import type { DomDocument, DomElement } from './dom.js';
import { SHOWN_AGAIN, UNSEEN_NAMES } from './html-data.js';
import { hasJunkName } from './html-names.js';
import type { Sizes } from './html-size.js';

/** What holds so much of the page's prose is the story, whatever its name. */
const STORY_SHARE = 0.4;

const isUnseenName = (names: string) => UNSEEN_NAMES.test(names) && !SHOWN_AGAIN.test(names);

/** True for an element that its class or id calls an advertisement, a share bar and the like, and that is not the story. */
function isJunk(element: DomElement, sizes: Sizes, most: number): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (!hasJunkName(names) && !isUnseenName(names)) return false;
  const prose = sizes.get(element) ?? 0;
  if (prose > 0 && prose >= most) return false;
  return element.querySelector('h1,[itemprop="articleBody"]') === null;
}

/** Takes out what stands around and between the paragraphs of the story by its names. */
export function prune(document: DomDocument, sizes: Sizes): void {
  const body = document.querySelector('body');
  const most = STORY_SHARE * ((body && sizes.get(body)) ?? 0);
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    if (isJunk(element, sizes, most)) element.remove();
  }
}
