/** Tables sorted by their headings and filtered by a word. The page is whole without it. */
export const REPORT_SCRIPT = `'use strict';
(() => {
  document.body.classList.add('js');
  const textOf = (row, at) => row.cells[at].textContent.trim();
  const numberOf = (text) => Number(text.replaceAll(',', ''));
  for (const heading of document.querySelectorAll('th[data-kind=text], th[data-kind=number]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const isNumber = heading.dataset.kind === 'number';
      const before = heading.getAttribute('aria-sort');
      const way = before === null ? (isNumber ? 'descending' : 'ascending') : before === 'ascending' ? 'descending' : 'ascending';
      for (const other of heading.parentElement.cells) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', way);
      const at = heading.cellIndex;
      const body = heading.closest('table').tBodies[0];
      const sign = way === 'ascending' ? 1 : -1;
      const compare = isNumber
        ? (a, b) => numberOf(textOf(a, at)) - numberOf(textOf(b, at))
        : (a, b) => textOf(a, at).localeCompare(textOf(b, at), 'en');
      body.append(...[...body.rows].sort((a, b) => sign * compare(a, b)));
    });
  }
  for (const field of document.querySelectorAll('input[data-filters]')) {
    const rows = [...document.getElementById(field.dataset.filters).tBodies[0].rows];
    const status = field.closest('p').querySelector('[role=status]');
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      let shown = 0;
      for (const row of rows) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        if (!row.hidden) shown++;
      }
      status.textContent = wanted === '' ? '' : shown + ' of ' + rows.length;
    });
  }
  const open = () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const words = row?.querySelector('details');
    if (row?.tagName === 'TR') row.hidden = false;
    if (row?.tagName === 'TR' && words) words.open = true;
  };
  addEventListener('hashchange', open);
  open();
})();
`;
