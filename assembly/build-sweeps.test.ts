import { expect, test } from 'vitest'
import { sweepsModule } from '../kernels/chain/cascade/lanes/sweeps-module.ts'
import { builtSweeps } from './build-sweeps.ts'

test('the module in the repository is what its source gives', async () => {
  expect(await builtSweeps()).toBe(sweepsModule)
})
