/** Compiles `sweeps.assembly.ts` into a module of the chain kernel: WebAssembly as base64, so that the kernel reads no file. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const memory = ['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536']
const features = ['simd', 'threads', 'bulk-memory'].flatMap((each) => ['--enable', each])

/** The module, as base64. Throws with the compiler's own words. */
export async function builtSweeps(): Promise<string> {
  const source = await readFile(new URL('./sweeps.assembly.ts', import.meta.url), 'utf8')
  let bytes: Uint8Array | undefined
  const { error, stderr } = await asc.main(
    ['sweeps.ts', '--outFile', 'sweeps.wasm', '-O3', '--runtime', 'stub', ...memory, ...features],
    {
      readFile: (name) => (name === 'sweeps.ts' ? source : null),
      writeFile: (name, contents) => {
        if (name === 'sweeps.wasm') bytes = contents as Uint8Array
      },
      listFiles: () => [],
    },
  )
  if (error || bytes === undefined) throw new Error(`${error?.message}\n${stderr}`)
  return Buffer.from(bytes).toString('base64')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const module = `/** Made from \`assembly/sweeps.assembly.ts\` by \`npm run assembly\`. */\nexport const sweepsModule =\n  '${await builtSweeps()}'\n`
  await writeFile(new URL('../kernels/chain/cascade/lanes/sweeps-module.ts', import.meta.url), module)
}
