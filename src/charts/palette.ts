/** The colours of the site as its style sheet declares them, for charts that leave the page and for what checks them. */

/** The value of a token such as `--indigo`; nothing for one that does not exist. */
export type Colours = (token: string) => string | undefined;

export interface Palette {
  readonly light: ReadonlyMap<string, string>;
  readonly dark: ReadonlyMap<string, string>;
}

const BLOCK = /(:root[^{]*)\{([^}]*)\}/g;
const DECLARATION = /(--[\w-]+):\s*(#[\da-f]{3,8})\s*;/gi;

/**
 * Reads the colour tokens of `src/styles/tokens.css`: those of `:root`, and those that its dark variant puts in their place.
 * @throws {Error} when a style sheet has no such block
 */
export function paletteOf(css: string): Palette {
  const blocks = [...css.matchAll(BLOCK)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    colours: [...body.matchAll(DECLARATION)].map(
      ([, token = '', colour = '']): [string, string] => [token, colour.toLowerCase()],
    ),
  }));
  const named = (test: (selector: string) => boolean): [string, string][] => {
    const colours = blocks.find(({ selector }) => test(selector))?.colours ?? [];
    if (colours.length === 0) throw new Error('invalid tokens: no colours');
    return colours;
  };
  const light = named((selector) => selector === ':root');
  const dark = named((selector) => selector.includes(':not('));
  return { light: new Map(light), dark: new Map([...light, ...dark]) };
}
