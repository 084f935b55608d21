import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const tests = ['**/*.test.{ts,tsx,mjs}', '**/testing/**', 'tests/**']

/** Payload's own commands on a list or on one document, called on `payload` or on `req.payload`. */
const localApiCall =
  'CallExpression[callee.property.name=/^(find|findByID|findVersions|findVersionByID|restoreVersion|count|create|update|delete|findGlobal|updateGlobal)$/]' +
  ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])'

export default defineConfig(
  globalIgnores([
    '**/build/**',
    '**/.next/**',
    '**/coverage/**',
    '**/playwright-report/**',
    '**/test-results/**',
    '.data*/**',
    // Written by Payload and Next.js, never by hand.
    'apps/cms/src/migrations/**',
    'apps/cms/src/payload-types.ts',
    '**/importMap.js',
    '**/next-env.d.ts',
  ]),
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        // A leading underscore says: taken out of an object on purpose, so that the rest goes on without it.
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers read well in sentences; objects and null do not, and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An object's shape reads the same either way.
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Browsers and the React compiler's rules: only where React is.
    files: ['packages/ui/**', 'apps/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // What a request asks for is answered with that person's rights: Payload's Local API skips them by default.
    files: ['apps/cms/src/**/*.{ts,tsx}'],
    ignores: [...tests, 'apps/cms/src/{commands,seed,import,jobs,database}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `${localApiCall}:not(:has(> ObjectExpression > Property[key.name="overrideAccess"][value.value=false]))`,
          message:
            'Say overrideAccess: false, and pass the user or the req: the Local API skips access control by default.',
        },
      ],
    },
  },
  {
    // Programs that a person runs and reads: their output is their purpose.
    files: ['apps/cms/src/commands/**', 'apps/portal/server/**', 'tests/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The type check knows every global of these files, which carry their types in comments.
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    // A test may build a wrong value on purpose, and reads better with an assertion than with a guard.
    files: tests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
