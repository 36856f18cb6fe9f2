import { expect, test } from 'vitest';
import { compact } from '../../src/layouts/compact.ts';

test('white space before the tags of blocks goes', () => {
  expect(compact('<ul> <li> <a href="#">Usaha</a> </li>\n  <li>IMK </li> </ul>')).toBe(
    '<ul><li> <a href="#">Usaha</a></li><li>IMK</li></ul>',
  );
});

test('white space between words and the elements in a line stays', () => {
  const line = '<p>Menurut <a href="#">BPS</a> <small>2023</small>, <dfn>IMK</dfn> naik</p>';
  expect(compact(line)).toBe(line);
  const code = '<pre><code>if (a &lt; b)\n  return &lt;div>;\n</code></pre>';
  expect(compact(code)).toBe(code);
});
