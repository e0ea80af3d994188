/** Tables sorted by their headings and filtered by words. The page is whole without it. */
export const REPORT_SCRIPT = `'use strict';
(() => {
  document.body.classList.add('js');
  const textOf = (row, at) => row.cells[at].textContent.trim();
  const numberOf = (text) => Number(text.replaceAll(',', ''));
  const collator = new Intl.Collator('en');
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
      const compare = isNumber ? (a, b) => a.key - b.key : (a, b) => collator.compare(a.key, b.key);
      const rows = [...body.rows].map((row) => ({ row, key: isNumber ? numberOf(textOf(row, at)) : textOf(row, at) }));
      rows.sort((a, b) => sign * compare(a, b));
      body.append(...rows.map(({ row }) => row));
    });
  }
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '');
  const wordsOf = (text) => plain(text).split(/[^\\p{L}\\p{N}-]+/u).filter((word) => word !== '');
  for (const field of document.querySelectorAll('input[data-filters]')) {
    const rows = [...document.getElementById(field.dataset.filters).tBodies[0].rows];
    const status = field.closest('p').querySelector('[role=status]');
    let words = null;
    field.addEventListener('input', () => {
      // "male" must not find "female": each word is the beginning of one in the row.
      words ??= new Map(rows.map((row) => [row, ' ' + [...row.cells].flatMap((cell) => wordsOf(cell.textContent)).join(' ')]));
      const wanted = wordsOf(field.value);
      let shown = 0;
      for (const row of rows) {
        row.hidden = !wanted.every((word) => words.get(row).includes(' ' + word));
        if (!row.hidden) shown++;
      }
      status.textContent = wanted.length === 0 ? '' : shown + ' of ' + rows.length;
    });
  }
})();
`;
