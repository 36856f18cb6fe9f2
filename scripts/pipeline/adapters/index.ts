import type { Adapter } from './adapter.ts';
import { bpsTable } from './bps-table.ts';
import { bpsWebapi } from './bps-webapi.ts';
import { ckanDatastore } from './ckan-datastore.ts';
import { factTable } from './fact-table.ts';
import { jabarJson } from './jabar-json.ts';
import { records } from './records.ts';
import { register } from './register.ts';
import { wideTable } from './wide-table.ts';

/** Every adapter by the name that manifests call it by. A new one is added here and nowhere else. */
export const ADAPTERS = {
  'bps-table': bpsTable,
  'bps-webapi': bpsWebapi,
  'ckan-datastore': ckanDatastore,
  'fact-table': factTable,
  'jabar-json': jabarJson,
  records,
  register,
  'wide-table': wideTable,
} as const satisfies Record<string, Adapter<unknown>>;

export type AdapterName = keyof typeof ADAPTERS;

export function isAdapterName(name: unknown): name is AdapterName {
  return typeof name === 'string' && Object.hasOwn(ADAPTERS, name);
}
