/** Letters that no decomposition reduces to a plain one. */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ə: 'a', æ: 'ae', ß: 'ss' };

/** The form in which names of places are looked up: lower case without accents, apostrophes and hyphens. */
export function foldName(name: string): string {
  // most names are plain letters, and this is asked of every capitalised word
  if (/^[A-Za-z. ]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`']/g, '')
    .replace(/-/g, ' ')
    .toLowerCase()
    .replace(/[ıłøđħəæß]/g, (letter) => LETTERS[letter] ?? letter);
}
