import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What the core must not know of: the editor, Node, the clock, chance, the network, the outside.
const impure = ['Date', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'process', 'Buffer', 'console', 'fetch', 'crypto', 'globalThis'].map((name) => ({
  name,
  message: 'The core is pure: it takes days, texts and settings as arguments.',
}));

export default defineConfig(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/', 'test/host/*/node_modules/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs', '*.cjs'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off', // indexes that a look just proved; noUncheckedIndexedAccess asks for it often
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...impure] } },
  {
    // The one file that counts days in milliseconds, of no zone.
    files: ['src/core/basics/day.ts'],
    rules: { 'no-restricted-globals': ['error', ...impure.filter(({ name }) => name !== 'Date')] },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked], languageOptions: { globals: { module: 'writable', process: 'readonly', URL: 'readonly', console: 'readonly' } } },
);
