/** What public/engine/manifest.json says: scripts/engine.ts writes it, the browser checks every byte against it. */
export interface EngineManifest {
  /** Version of @duckdb/duckdb-wasm. */
  readonly version: string;
  /** `eh` uses WebAssembly exceptions; `mvp` is for browsers without them. */
  readonly variants: Readonly<Record<'eh' | 'mvp', EngineVariant>>;
}

export interface EngineVariant {
  readonly worker: PublishedFile;
  readonly wasm: {
    readonly file: string;
    /** Length of the module, unpacked. */
    readonly bytes: number;
    /** Length and SHA-256 of the gzipped file, as it is published. */
    readonly gzipBytes: number;
    readonly sha256: string;
    /** SHA-256 of the module, for hosts that unpack .gz files on the way. */
    readonly wasmSha256: string;
  };
}

export interface PublishedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}
