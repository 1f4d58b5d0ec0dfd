import { defineConfig } from 'vitest/config'

// Three costs: a pure test is instant, a `.db.test` has a real database, a `.journey.test` drives a browser.
const everywhere = ['**/node_modules/**', '**/dist/**', 'data/**']
const databases = ['./test/start-postgres.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...everywhere, '**/*.db.test.ts', '**/*.journey.test.ts'],
          // Never a measure: machines are shared, and a stuck test has to end all the same.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: everywhere,
          globalSetup: databases,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journey',
          include: ['**/*.journey.test.ts'],
          exclude: everywhere,
          globalSetup: databases,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
