// `npm run bench -- NAME`: runs bench/NAME.ts as it is.
import { register } from 'tsx/esm/api'

const benchmarks = [
  'cascade',
  'chain-search',
  'chain-view',
  'http',
  'links',
  'pages',
  'policy',
  'registers',
  'rules',
  'search',
]
const [name] = process.argv.slice(2)
if (benchmarks.includes(name)) {
  register()
  await import(`./${name}.ts`)
} else {
  console.error(
    `npm run bench -- NAME: ${name ? `there is no “${name}”` : 'no name'}. Names: ${benchmarks.join(', ')}.`,
  )
  process.exitCode = 2
}
