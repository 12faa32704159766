// Lint holds the table "who may import what" of CONTRIBUTING.md, beside the usual checks.
import tseslint from 'typescript-eslint';

const outside = (...folders) => folders.map((f) => ({ regex: `^(\\.\\./)+${f}(/|$)`, message: `${f}/ is out of bounds here: see "Who may import what" in CONTRIBUTING.md` }));
const node = { regex: '^node:', message: 'No Node built-ins here: this code runs in the browser too.' };
const vscode = { regex: '^vscode', message: 'Only client/ (vscode) and server/ (vscode-languageserver) know the editor.' };
const matchers = { regex: '^(natural|fuse\\.js)', message: 'Only engine/text.ts imports natural and fuse.js.' };

const restrict = (files, patterns, ignores = []) => ({ files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } });

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-params': ['warn', 5],
    },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  restrict(['src/engine/**'], [node, vscode, matchers, ...outside('rules', 'frameworks', 'reports', 'server', 'client', 'cli', 'action')], ['src/engine/text.ts']),
  restrict(['src/engine/text.ts'], [node, vscode, ...outside('rules', 'frameworks', 'reports', 'server', 'client', 'cli', 'action')]),
  restrict(['src/rules/**'], [node, vscode, matchers, ...outside('engine/analyse', 'frameworks', 'reports', 'server', 'client', 'cli', 'action')]),
  restrict(['src/frameworks/**', 'src/reports/**'], [node, vscode, matchers, ...outside('rules', 'server', 'client', 'cli', 'action')]),
  restrict(['src/server/**'], [node, matchers, ...outside('client', 'cli', 'action'), { regex: '^vscode$', message: 'The server knows no editor.' }, { regex: '^vscode-languageserver/(node|browser)', message: 'Only node.ts and worker.ts name a runtime.' }], ['src/server/node.ts', 'src/server/node-files.ts', 'src/server/worker.ts']),
  restrict(['src/client/**'], [node, matchers, ...outside('engine/(?!types)', 'rules', 'frameworks', 'cli', 'action')]),
  restrict(['src/cli/**'], [vscode, matchers, ...outside('server', 'client', 'action')]),
  restrict(['src/action/**'], [vscode, matchers, ...outside('engine', 'rules', 'frameworks', 'reports', 'server', 'client')]),
);
