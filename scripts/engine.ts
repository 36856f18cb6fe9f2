/**
 * Copies the SQL engine from node_modules to public/engine/, so that the site serves it itself.
 *
 * `node scripts/engine.ts`, before the site is built. Each variant is a gzipped module (a host that cannot be told to compress
 * still sends the small file) and a worker script with src/explorer/engine-boot.js at its head; manifest.json names them with
 * their lengths and SHA-256. The same input gives the same bytes, and what is up to date is left alone.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { EngineManifest, EngineVariant } from '../src/explorer/manifest.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PACKAGE = join(ROOT, 'node_modules/@duckdb/duckdb-wasm');
const OUT = join(ROOT, 'public/engine');
const VARIANTS = ['eh', 'mvp'] as const;

function main(): void {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const before = readManifest();
  mkdirSync(OUT, { recursive: true });
  const variants = Object.fromEntries(
    VARIANTS.map((name) => [name, variantOf(name, before?.variants[name])]),
  );
  const manifest: EngineManifest = { version, variants: variants as EngineManifest['variants'] };
  write('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));

  const wanted = new Set([
    'manifest.json',
    ...Object.values(manifest.variants).flatMap((v) => [v.wasm.file, v.worker.file]),
  ]);
  for (const file of readdirSync(OUT))
    if (!wanted.has(file)) rmSync(join(OUT, file), { recursive: true });
}

function variantOf(
  name: (typeof VARIANTS)[number],
  before: EngineVariant | undefined,
): EngineVariant {
  const boot = readFileSync(join(ROOT, 'src/explorer/engine-boot.js'), 'utf8');
  const script = readFileSync(join(PACKAGE, `dist/duckdb-browser-${name}.worker.js`), 'utf8');
  // The source map is not published, so the browser must not ask for it.
  const worker = Buffer.from(`${boot}\n${script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}`);
  const workerSha = sha256(worker);
  const workerFile = `duckdb-${name}.${workerSha.slice(0, 8)}.worker.js`;
  write(workerFile, worker);

  const module = readFileSync(join(PACKAGE, `dist/duckdb-${name}.wasm`));
  const wasmSha256 = sha256(module);
  const file = `duckdb-${name}.${wasmSha256.slice(0, 8)}.wasm.gz`;
  return {
    worker: { file: workerFile, bytes: worker.length, sha256: workerSha },
    wasm: upToDate(file, wasmSha256, before) ?? pack(file, module, wasmSha256),
  };
}

/** The former entry, when it is for this module and its file is still there and whole. */
function upToDate(
  file: string,
  wasmSha256: string,
  before: EngineVariant | undefined,
): EngineVariant['wasm'] | undefined {
  const path = join(OUT, file);
  if (before?.wasm.file !== file || before.wasm.wasmSha256 !== wasmSha256 || !existsSync(path))
    return undefined;
  if (
    statSync(path).size !== before.wasm.gzipBytes ||
    sha256(readFileSync(path)) !== before.wasm.sha256
  )
    return undefined;
  return before.wasm;
}

function pack(file: string, module: Buffer, wasmSha256: string): EngineVariant['wasm'] {
  const packed = gzipSync(module, { level: 9 });
  // The tenth byte names the operating system; the file must not depend on it.
  packed[9] = 255;
  write(file, packed);
  return {
    file,
    bytes: module.length,
    gzipBytes: packed.length,
    sha256: sha256(packed),
    wasmSha256,
  };
}

/** Writes beside and renames, so that nobody sees half a file; leaves a file with the same content alone. */
function write(file: string, content: Buffer): void {
  const path = join(OUT, file);
  if (existsSync(path) && readFileSync(path).equals(content)) return;
  const beside = `${path}.part`;
  writeFileSync(beside, content);
  renameSync(beside, path);
  console.log(`engine: ${file} (${content.length.toLocaleString('en')} bytes)`);
}

function readManifest(): EngineManifest | undefined {
  try {
    return JSON.parse(readFileSync(join(OUT, 'manifest.json'), 'utf8')) as EngineManifest;
  } catch {
    return undefined;
  }
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

main();
