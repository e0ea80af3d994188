import type { DomElement } from './dom.js';
import { SHOWN_AGAIN, UNSEEN_NAMES } from './html-data.js';
import { hasJunkName } from './html-names.js';
import type { Sizes } from './html-size.js';

/** What holds so much of the page's prose is the story, whatever its name. */
const STORY_SHARE = 0.4;

const isUnseenName = (names: string) => UNSEEN_NAMES.test(names) && !SHOWN_AGAIN.test(names);

function holdsStory(element: DomElement, root: DomElement, sizes: Sizes): boolean {
  const prose = sizes.get(element) ?? 0;
  return prose > 0 && prose >= STORY_SHARE * (sizes.get(root) ?? 0);
}

/** True for an element that its class or id calls an advertisement, a share bar and the like. */
function isJunk(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return hasJunkName(names) || isUnseenName(names);
}

/** Takes out what stands around and between the paragraphs of the story by its names, never what holds the story. */
export function prune(root: DomElement, sizes: Sizes): void {
  for (const element of root.querySelectorAll('[class],[id]')) {
    if (!isJunk(element) || holdsStory(element, root, sizes)) continue;
    if (element.querySelector('h1,[itemprop="articleBody"]') === null) element.remove();
  }
}

/** A story that a script would show, or that stands behind an open dialog, is no less a story. */
export function showStory(root: DomElement, sizes: Sizes): void {
  for (const element of [
    root,
    ...root.querySelectorAll('[hidden],[aria-hidden="true"],[style*="none"],[style*="hidden"]'),
  ]) {
    if (!holdsStory(element, root, sizes)) continue;
    for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  }
}
