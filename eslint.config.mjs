import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const editorOnly = {
  name: 'vscode',
  message: 'Only src/editor and src/extension.ts know the editor.',
};
const nodeOnly = {
  group: ['node:*'],
  message: 'Only src/cli.ts, src/node and src/train know Node.',
};
const inward = {
  group: ['**/editor/**', '**/report/**', '**/node/**', '**/cli'],
  message: 'The engine imports nothing outside itself.',
};
const restrict = (paths, patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'src/engine/boilerplate/weights.ts',
      '.vscode-test/',
      '.vscode-test-web/',
      'test-artefacts/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['src/engine/**'], rules: restrict([editorOnly], [nodeOnly, inward]) },
  { files: ['src/report/**'], rules: restrict([editorOnly], [nodeOnly]) },
  { files: ['src/editor/**', 'src/extension.ts'], rules: restrict([], [nodeOnly]) },
  { files: ['src/cli.ts', 'src/node/**', 'src/train/**/*.ts'], rules: restrict([editorOnly], []) },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
