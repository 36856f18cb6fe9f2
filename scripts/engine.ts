/**
 * Copies the SQL engine from node_modules to public/engine/, so that the site serves it itself.
 *
 * `node scripts/engine.ts`, before the site is built; `npm run build` runs it too, so that no page meets an engine of before. Each variant is a module and a worker script with
 * src/explorer/engine-boot.js at its head, both gzipped: a host that cannot be told to compress still sends small files.
 * manifest.json names them with their lengths and SHA-256. The same input gives the same bytes, and what is up to date is left
 * alone.
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
import type { EngineFile, EngineManifest, EngineVariant } from '../src/explorer/manifest.ts';

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
  const module = readFileSync(join(PACKAGE, `dist/duckdb-${name}.wasm`));
  return {
    worker: packed(`duckdb-${name}`, 'worker.js.gz', worker, before?.worker),
    wasm: packed(`duckdb-${name}`, 'wasm.gz', module, before?.wasm),
  };
}

/** The entry of a file that holds the content, gzipped. */
function packed(
  name: string,
  extension: string,
  content: Buffer,
  before: EngineFile | undefined,
): EngineFile {
  const unpackedSha256 = sha256(content);
  const file = `${name}.${unpackedSha256.slice(0, 8)}.${extension}`;
  return upToDate(file, unpackedSha256, before) ?? pack(file, content, unpackedSha256);
}

/** The former entry, when it is for this content and its file is still there and whole. */
function upToDate(
  file: string,
  unpackedSha256: string,
  before: EngineFile | undefined,
): EngineFile | undefined {
  const path = join(OUT, file);
  if (before?.file !== file || before.unpackedSha256 !== unpackedSha256 || !existsSync(path))
    return undefined;
  if (statSync(path).size !== before.gzipBytes || sha256(readFileSync(path)) !== before.sha256)
    return undefined;
  return before;
}

function pack(file: string, content: Buffer, unpackedSha256: string): EngineFile {
  const zipped = gzipSync(content, { level: 9 });
  // The tenth byte names the operating system; the file must not depend on it.
  zipped[9] = 255;
  write(file, zipped);
  return {
    file,
    bytes: content.length,
    gzipBytes: zipped.length,
    sha256: sha256(zipped),
    unpackedSha256,
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
