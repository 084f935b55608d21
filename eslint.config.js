import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const tests = ['**/*.test.{ts,tsx,mjs}', '**/testing/**', 'tests/**']

/** Payload's own commands on a list or on one document, called on `payload` or on `req.payload`. */
const localApiCall =
  'CallExpression[callee.property.name=/^(find|findByID|findVersions|findVersionByID|restoreVersion|count|create|update|delete|findGlobal|updateGlobal)$/]' +
  ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])'

/** No person asks here: commands, the seed, imports, background jobs. */
const actsForTheSystem = ['apps/cms/src/{commands,seed,import,jobs,hooks,database}/**']

export default defineConfig(
  globalIgnores([
    '**/build/**',
    '**/.next/**',
    'coverage/**',
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
        projectService: {
          // Programs in plain JavaScript that no package's own configuration takes in.
          allowDefaultProject: ['apps/*/*.mjs', 'apps/portal/server/*.mjs'],
          defaultProject: 'tsconfig.json',
        },
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
    ignores: [...tests, ...actsForTheSystem],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `${localApiCall}:not(:has(Property[key.name="overrideAccess"][value.value=false]))`,
          message:
            'Say overrideAccess: false, and pass the user or the req: the Local API skips access control by default. What looks with the eyes of the system belongs to hooks/ or database/.',
        },
      ],
    },
  },
  {
    // A rule over all documents looks further than the person who saves one; it says so.
    files: ['apps/cms/src/{hooks,database}/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `${localApiCall}:not(:has(Property[key.name="overrideAccess"]))`,
          message: 'Say whose eyes look: overrideAccess: false for the person, true for the system.',
        },
      ],
    },
  },
  {
    // Remix takes a thrown Response for an answer.
    files: ['apps/portal/app/**'],
    rules: {
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }] }],
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
    // A test may build a wrong value on purpose, and reads better with an assertion than with a guard; what is in a
    // reply is expected, not typed; a stand-in may do nothing.
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
