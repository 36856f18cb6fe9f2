/** What public/engine/manifest.json says: scripts/engine.ts writes it, the browser checks every byte against it. */
export interface EngineManifest {
  /** Version of @duckdb/duckdb-wasm. */
  readonly version: string;
  /** `eh` uses WebAssembly exceptions; `mvp` is for browsers without them. */
  readonly variants: Readonly<Record<'eh' | 'mvp', EngineVariant>>;
}

export interface EngineVariant {
  /** DuckDB's own script, with engine-boot.js at its head. */
  readonly worker: EngineFile;
  readonly wasm: EngineFile;
}

/** A gzipped file: hosts that cannot be told to compress still send it small. */
export interface EngineFile {
  readonly file: string;
  /** Length of what is in it. */
  readonly bytes: number;
  /** Length and SHA-256 of the file as it is published. */
  readonly gzipBytes: number;
  readonly sha256: string;
  /** SHA-256 of what is in it, for hosts that unpack .gz files on the way. */
  readonly unpackedSha256: string;
}
