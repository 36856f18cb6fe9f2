import type { RawFigureColumn } from './fact-table.ts';

/**
 * Words that are always read together are kept as one text: to keep a text and to look it up is most of what a row costs, and three of
 * one word take three times as long as one of three.
 */
const JOINT = {
  place: ['geo_level', 'geo_name', 'parent_name', 'code_system', 'code_vintage', 'code'],
  measure: ['indicator', 'unit', 'population', 'breakdown'],
} as const;

type Joint = keyof typeof JOINT;
export type JointWord = (typeof JOINT)[Joint][number];

const JOINTS = Object.keys(JOINT) as readonly Joint[];

/** The unit separator of ASCII, which no publisher prints. */
export const SEPARATOR = '\u001f';
/** What stands for one that is printed all the same: its picture. */
const PICTURE = '\u241f';

/** A row's words as the one text. */
export function joint(name: Joint, words: Readonly<Record<JointWord, string>>): string {
  return JOINT[name].map((word) => words[word].replaceAll(SEPARATOR, PICTURE)).join(SEPARATOR);
}

/** {@link joint} in SQL, of words without a separator. @param words an expression for each */
export function jointInSql(name: Joint, words: Readonly<Record<JointWord, string>>): string {
  return `concat(${JOINT[name].map((word) => words[word]).join(', chr(31), ')})`;
}

/** The words in a text that {@link joint} made, in the order of the columns. */
export function wordsIn(text: string): string[] {
  return text.split(SEPARATOR);
}

/** A word of the row `row` in SQL, whether it has a column of its own or not. */
export function wordInSql(row: string, word: RawFigureColumn | JointWord): string {
  for (const name of JOINTS) {
    const place = (JOINT[name] as readonly string[]).indexOf(word);
    if (place >= 0) return `split_part(${row}.${name}, chr(31), ${place + 1})`;
  }
  return `${row}.${word}`;
}
