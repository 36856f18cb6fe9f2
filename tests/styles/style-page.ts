/**
 * The living style page: every token, the type scale, every kind of chart and the parts that pages are made of, from the site's own
 * style sheets and chart code. It is no page of the site: `style-page.test.ts` writes it to `.cache/style-page.html`, and
 * `tests/e2e/style.test.ts` looks at it in both themes.
 */
import { readFileSync } from 'node:fs';
import { paletteOf } from '../../src/charts/palette.ts';
import { renderChart, ResponsiveChart } from '../../src/charts/render.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { xmlText } from '../../src/metadata/xml.ts';
import { GALLERY } from '../charts/gallery.ts';

const SRC = new URL('../../src/', import.meta.url);
const SHEETS = ['tokens', 'page', 'take', 'terms', 'print'].map((name) => `styles/${name}.css`);

const sheet = (name: string): string => readFileSync(new URL(name, SRC), 'utf8');

/** Every custom property of the style sheet of tokens, in its order. */
export function tokens(): string[] {
  const declared = [...sheet('styles/tokens.css').matchAll(/^ +(--[\w-]+):/gm)];
  return [...new Set(declared.map(([, name = '']) => name))];
}

const swatches = (): string =>
  tokens()
    .filter((token) => paletteOf(sheet('styles/tokens.css')).light.has(token))
    .map((token) => `<li><i class="c${token}"></i><code>${token}</code></li>`)
    .join('');

const scale = (): string =>
  tokens()
    .filter((token) => /^--(step|small)/.test(token))
    .map(
      (token) =>
        `<p class="t${token}"><code>${token}</code> Industri kecil dan menengah 1.234.567</p>`,
    )
    .join('');

/** Classes for the tokens' samples: the site's policy allows no style attributes, and this page keeps to it. */
const samples = (): string =>
  tokens()
    .map((token) => `.c${token}{background:var(${token})}.t${token}{font-size:var(${token})}`)
    .join('\n');

const charts = (lang: Lang): string =>
  Object.entries(GALLERY)
    .map(([kind, draw]) => {
      const chart = new ResponsiveChart((document, width) =>
        draw({ lang, document, width, title: kind, finding: 'Temuan dalam satu kalimat.' }),
      );
      const figure = (markup: string, where: string): string =>
        `<figure class="plate ${where}"><figcaption><strong>${kind}</strong><span>${where}</span></figcaption><chart-figure>${markup}<p class="source"><span>Sumber: BPS</span> <button type="button">PNG</button><button type="button">SVG</button></p></chart-figure></figure>`;
      return `<section class="kind" id="${kind}">${figure(chart.wide, 'at-640')}${figure(chart.narrow, 'at-360')}</section>`;
    })
    .join('\n');

/** Made-up words in the markup of the pages' parts. */
const parts = (): string => `
<header class="masthead"><a class="wordmark" href="#">Atlas IKM</a><nav aria-label="Utama"><ul><li><a href="#" aria-current="page">Provinsi</a></li><li><a href="#charts">Indikator</a></li></ul></nav><a class="language" href="#">English</a></header>
<nav class="trail" aria-label="Jejak"><ol><li><a href="#">Beranda</a></li><li><a href="#">Provinsi</a></li></ol></nav>
<nav class="year-strip" aria-label="Tahun"><ul><li><a href="#">2022</a></li><li><a href="#" aria-current="page">2023</a></li><li class="after"><a href="#">2025</a></li></ul></nav>
<h2>Judul bagian</h2>
<p class="lead">Kalimat pembuka dengan <a href="#">tautan</a> dan angka 88.221.</p>
<aside class="remark"><p>Catatan di tepi.</p></aside>
<div class="key-figures">
<div class="key-figure"><p class="what">Jumlah usaha, IMK</p><p class="amount">88.221 <span class="unit">unit usaha</span></p><p class="provenance">2023, realisasi. ${renderChart(
  (document) =>
    sparkline(
      [
        { year: 2021, value: 3 },
        { year: 2022, value: 5 },
        { year: 2023, value: 4 },
      ],
      { document, year: 2023, title: 'Jumlah usaha' },
    ),
  1,
)}</p></div>
<div class="key-figure target"><p class="what">Target</p><p class="amount">41.306</p></div>
<div class="key-figure conflicting"><p class="what">Bertentangan</p><p class="amount">41.356</p><p class="provenance"><a class="clash" href="#">bertentangan</a></p></div>
</div>
<div class="table-tools"><label>Saring <input type="search" /></label><button type="button">Dua kolom</button><output>3 baris</output></div>
<div class="scroll"><table class="figures"><caption>Angka</caption><thead><tr><th scope="col"><button type="button">Indikator</button></th><th scope="col" class="number" aria-sort="descending"><button type="button">Nilai</button></th></tr></thead><tbody>
<tr><td>Jumlah usaha</td><td class="number">88.221</td></tr><tr class="target"><td>Target</td><td class="number">41.306</td></tr><tr class="conflicting"><td>Bertentangan <small>dengan sumber lain</small></td><td class="number"><span class="printed">41 ribu</span></td></tr></tbody></table></div>
<dl class="facts"><dt>Satuan</dt><dd>unit usaha</dd></dl>
<dl class="definitions"><dt>IMK <small>populasi</small></dt><dd>Industri mikro dan kecil.</dd></dl>
<copy-text><pre>Teks untuk disalin</pre><button type="button">Salin</button></copy-text>
<details open><summary>Tabel di balik bagan</summary><p>Isi.</p></details>
<p class="turn"><a href="#">2022</a> <a href="#">2024</a></p>
<footer class="colophon"><p>Atlas IKM</p></footer>`;

/** The style page as one HTML text without scripts. */
export function stylePage(lang: Lang = 'id'): string {
  const css = [...SHEETS, 'charts/charts.css']
    .map(sheet)
    .join('\n')
    // The face is not needed to see the forms, and a text of its own has no address to fetch it from.
    .replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');
  const own = `
.tokens{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.5rem;padding:0;list-style:none}
.tokens i{display:inline-block;width:2.5rem;height:1.5rem;margin-inline-end:.5rem;border:1px solid var(--rule-strong);vertical-align:middle}
.kind{display:flex;flex-wrap:wrap;gap:2rem}
.at-640{width:640px}.at-360{width:360px}
.plate.at-640 .chart:not(.wide,.narrow),.plate.at-360 .chart:not(.wide,.narrow){width:auto;max-width:100%}`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${xmlText('Bahasa rupa Atlas IKM')}</title><style>${css}${own}${samples()}</style></head>
<body><main><h1>Bahasa rupa</h1>
<h2>Warna</h2><ul class="tokens">${swatches()}</ul>
<h2>Huruf</h2>${scale()}
${parts()}
<h2 id="charts">Bagan</h2>${charts(lang)}
</main></body></html>`;
}
