/** Where lines do not end: a browser breaks them at any plain space. */

const NO_BREAK_SPACE = '\u00a0';

/** Words that stay on one line, such as a date or an amount with its word. */
export const unbroken = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE);

/** Parts with a dot between them, none of which begins a line. */
export const dotted = (parts: readonly string[]): string => parts.join(`${NO_BREAK_SPACE}· `);
