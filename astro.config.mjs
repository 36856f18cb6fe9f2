import { defineConfig } from 'astro/config';
import { siteAddress } from './scripts/setup/address.mjs';
import { sitemap } from './src/metadata/sitemap-integration.ts';
import { offline } from './src/offline/integration.ts';
import { rendering } from './src/rendering/integration.ts';

// Nobody who builds the atlas is reported to a third party.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// A fork sets ATLAS_SITE and ATLAS_BASE and gets a site under its own address.
const { site, base } = siteAddress(process.env);

/** What every page starts with: the helper that loads modules, the rule for their addresses, when they start. */
const FRAME =
  /vite\/preload-helper|src\/security\/own-scripts|src\/offline\/registration|src\/layouts\/after-paint/;

export default defineConfig({
  site,
  base,
  output: 'static',
  integrations: [rendering(process.env), sitemap({ site, base }), offline(process.env)],
  // GitHub Pages redirects /x to /x/; with "always", BASE_URL and every link end as it serves them.
  trailingSlash: 'always',
  // Pages are written while others are rendered, and so many wait for a thread (src/rendering): enough for each to have some.
  build: { format: 'directory', concurrency: 256 },
  // Astro's default ("jsx") drops the space between inline elements that stand on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Scripts stay files: an inline one would need its own hash in the Content-Security-Policy.
      assetsInlineLimit: 0,
    },
    // What every page starts with comes in one piece: bundled by who imports it, it would come in three of 300 bytes each.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } },
          },
        },
      },
    },
    // Workers are split into chunks like pages, which the default ("iife") cannot.
    worker: { format: 'es' },
  },
});
