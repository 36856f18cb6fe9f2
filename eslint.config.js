import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * Forbids imports that would turn the house's one direction of flow around.
 *
 * @param {string[]} group
 * @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbidImports(group, message) {
  return {
    'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'public/', '.astro/', '.cache/', 'coverage/', 'data/', 'tests/output/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      // A number in a message needs no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `while (true)` and `for (;;)` say what they mean.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // A leading underscore keeps what a signature needs and the function does not.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // JSON.parse gives `any`, and a JSDoc cast for it costs more than it protects.
  {
    files: ['**/*.{js,mjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // A test may assert what it just arranged.
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
  {
    files: ['scripts/data.ts', 'scripts/pipeline/**'],
    rules: forbidImports(
      ['**/src/pages/**', '**/src/layouts/**', '**/src/components/**', '**/src/explorer/**'],
      'The pipeline does not know the site: share through src/model.',
    ),
  },
  {
    files: ['src/**'],
    rules: forbidImports(
      ['**/data/raw/**', '**/scripts/**'],
      'The site reads what the pipeline published, not how: share through src/model.',
    ),
  },
  {
    files: ['src/model/**'],
    rules: forbidImports(
      [
        '**/scripts/**',
        '**/data/**',
        '**/pages/**',
        '**/layouts/**',
        '**/components/**',
        '**/explorer/**',
      ],
      'The model is what everything else stands on: it imports nothing of theirs.',
    ),
  },
);
