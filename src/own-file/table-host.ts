/** What takes a visitor's tables in: the workbench, or the notebook. */
import type { EditorTable } from '../explorer/editor.ts';
import type { OwnTable } from '../explorer/session.ts';

export interface TableHost extends HTMLElement {
  /** Makes a table known to queries and to the editor, in place of an earlier one of its name. */
  addOwnTable(table: OwnTable, shown: EditorTable): Promise<void>;
  removeOwnTable(name: string): Promise<void>;
}
