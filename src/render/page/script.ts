import { KINDS } from './kinds.js';

/**
 * Tips by pointer and keyboard, j and k through the marks, "n of N". The page is whole without it: links lead both ways, and
 * kinds are switched by CSS alone.
 */
export const SCRIPT = `'use strict';
(() => {
  document.body.classList.add('js');
  const kinds = ${JSON.stringify(KINDS)};
  const marks = [...document.querySelectorAll('.article .mark[id]')];
  const tip = document.getElementById('tip');
  const count = document.getElementById('count');
  const box = (kind) => document.getElementById('show-' + kind);
  const isShown = (mark) => box(mark.dataset.kind)?.checked !== false;
  let shown = marks;
  let at = -1;
  const say = () => { count.textContent = (at < 0 ? '' : (at + 1) + ' of ') + shown.length + ' marks'; };
  const refresh = () => {
    for (const mark of marks) mark.tabIndex = isShown(mark) ? 0 : -1;
    shown = marks.filter(isShown);
    at = shown.indexOf(document.activeElement);
    say();
  };
  const show = (mark) => {
    if (!isShown(mark)) return;
    tip.textContent = mark.dataset.tip;
    tip.hidden = false;
    const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const width = tip.offsetWidth;
    const below = place.bottom + 6;
    tip.style.left = Math.max(8, Math.min(place.left, innerWidth - width - 8)) + 'px';
    tip.style.top = (below + tip.offsetHeight > innerHeight ? place.top - tip.offsetHeight - 6 : below) + 'px';
  };
  const hide = () => { tip.hidden = true; };
  const markOf = (event) => event.target instanceof Element ? event.target.closest('.article .mark') : null;
  document.addEventListener('pointerover', (event) => { const mark = markOf(event); if (mark) show(mark); else hide(); });
  document.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (!mark) return hide();
    show(mark);
    at = shown.indexOf(mark);
    say();
  });
  document.addEventListener('focusout', hide);
  addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return hide();
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (step === 0 || shown.length === 0) return;
    event.preventDefault();
    at = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
    shown[at].focus();
  });
  for (const kind of kinds) box(kind)?.addEventListener('change', refresh);
  refresh();
})();
`;
