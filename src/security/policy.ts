/** The Content-Security-Policy of a page, for its `<meta>`: GitHub Pages lets nobody set headers. */

export interface PolicyOptions {
  /** Whether the page can start the SQL engine and the editor: they need more than reading does. */
  readonly engine: boolean;
}

type Directives = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/** A page that is read: its own files and nothing else, no markup or code made from text. */
const READING: Directives = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF],
  // Charts are saved as pictures by way of a data or blob address.
  'img-src': [SELF, 'data:', 'blob:'],
  'font-src': [SELF],
  'connect-src': [SELF],
  'worker-src': [SELF],
  'manifest-src': [SELF],
  'base-uri': [NONE],
  // The search box sends its words to the search page where scripts are off.
  'form-action': [SELF],
  // Text becomes markup, code or a script's address only by way of the one policy in trusted-types.ts.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/**
 * What the explorer needs besides. DuckDB compiles WebAssembly and runs in a worker made from a same-origin blob, so that this
 * policy binds it; CodeMirror and Plot write style elements.
 */
const ENGINE: Directives = {
  'script-src': ["'wasm-unsafe-eval'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['blob:'],
  'worker-src': ['blob:'],
};

/** The policy as the text of the `content` attribute. */
export function contentSecurityPolicy({ engine }: PolicyOptions): string {
  return Object.entries(READING)
    .map(([name, sources]) => [name, ...sources, ...((engine && ENGINE[name]) || [])].join(' '))
    .join('; ');
}

/** A chart in another site's frame: styles, a face and the script that tells its height. It asks no other host for anything and sends nothing. */
const EMBED: Directives = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF],
  'font-src': [SELF],
  // It fetches nothing; but what looks at it in a browser, such as a check of robots.txt, is held to this as well.
  'connect-src': [SELF],
  'base-uri': [NONE],
  'form-action': [NONE],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/** The policy of a chart that others embed. Who may frame it cannot be said in a `<meta>`, and is not limited: that is its use. */
export function embedPolicy(): string {
  return policyText(EMBED);
}

const policyText = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** Whether the page at a route (without base and language) can start the engine. */
export function startsEngine(path: string): boolean {
  return path.startsWith('jelajah/');
}
