import { expect, test } from 'vitest';
import { importsOf } from '../../src/offline/imports.ts';

const CODE =
  'import{a}from"./a.js";import"./b.js";const c=()=>load(()=>import(`./c.js`));import("./d.js")';

test('a script loads what it imports by name, and leaves what it asks for later', () => {
  expect(importsOf('_astro/search-box.abc.js', CODE)).toEqual(['./a.js', './b.js']);
});

test('the script of every page loads the parts that it starts as well', () => {
  expect(importsOf('_astro/Page.astro_astro_type_script_index_0_lang.abc.js', CODE)).toEqual([
    './a.js',
    './b.js',
    './c.js',
    './d.js',
  ]);
  expect(importsOf('_astro/EmbedPage.astro_astro_type.abc.js', CODE)).toEqual(['./a.js', './b.js']);
});
