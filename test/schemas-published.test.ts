import { ruleSchema, scoreSchema } from '@linchpin/kernels/rules'
import { expect, test } from 'vitest'

/** Made from the code: `npx vitest run --project pure test/schemas-published -u` writes them anew. */
test.each([
  ['rule', ruleSchema],
  ['score', scoreSchema],
])('docs/schemas/%s.json is the schema that the code checks by', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../docs/schemas/${name}.json`)
})
