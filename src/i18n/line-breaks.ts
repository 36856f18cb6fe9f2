/** Where lines do not end: a browser breaks them at any plain space. */

export const NO_BREAK_SPACE = '\u00a0';

/** Words that stay on one line, such as a date or an amount with its word. */
export const unbroken = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE);

/** A word and the number that follows it on one line: `paragraf 5`, `KBLI 10`. */
export const numbered = (text: string): string => text.replace(/ (?=\d)/g, NO_BREAK_SPACE);

/** A longer unit, such as "kabupaten dan kota", would make its column wider than the numbers in it. */
const LONGEST_WHOLE = 12;

/** A figure that breaks after its number where there is no room for both, and never within its unit: `147 / unit usaha`. */
export function unitWhole(figure: string): string {
  const [number = '', ...words] = figure.split(' ');
  const unit = words.join(' ');
  return words.length < 2 || unit.length > LONGEST_WHOLE ? figure : `${number} ${unbroken(unit)}`;
}

/** Parts with a dot between them, none of which begins a line. */
export const dotted = (parts: readonly string[]): string => parts.join(`${NO_BREAK_SPACE}· `);
