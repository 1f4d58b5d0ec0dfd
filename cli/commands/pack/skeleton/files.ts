import { exportNameOf, indexSource } from '../index-source.ts'
import { bodiesSource, casesSource, indicatorsSource, programmesSource, registersSource } from './definitions.ts'
import type { Plan } from './plan.ts'

/** Every file of a new pack by its path. */
export function skeletonFiles(plan: Plan): ReadonlyMap<string, string> {
  const { document, text } = plan
  const name = exportNameOf(document.id)
  return new Map([
    ['package.json', packageSource(plan)],
    ['index.ts', indexOfPack(plan)],
    ['bodies.ts', bodiesSource(plan)],
    ['registers.ts', registersSource(plan)],
    ['cases.ts', casesSource(plan)],
    ['indicators.ts', indicatorsSource(plan)],
    ['programmes.ts', programmesSource(plan)],
    ['documents/index.ts', `export { ${name} } from './${document.id}.ts'\n`],
    [`documents/${document.id}.ts`, indexSource(document)],
    ...(text === null ? [] : [[`documents/${document.id}.txt`, text] as const]),
  ])
}

const packageSource = ({ id }: Plan): string => `{
  "name": "@linchpin/pack-${id}",
  "version": "0.1.0",
  "private": true,
  "license": "Apache-2.0",
  "type": "module",
  "exports": {
    ".": "./index.ts"
  },
  "dependencies": {
    "@linchpin/pack-kit": "0.1.0"
  }
}
`

function indexOfPack({ id, city, divisionCode, isInvented, document }: Plan): string {
  const name = exportNameOf(document.id)
  return `import { definePack } from '@linchpin/pack-kit'
import { industryBureau } from './bodies.ts'
import { problem } from './cases.ts'
import { ${name} } from './documents/index.ts'
import { rdIntensity } from './indicators.ts'
import { rdSubsidy } from './programmes.ts'
import { keyEnterprises } from './registers.ts'

export const pack = definePack('${id}', {
  label: { zh: ${quoted(city.zh)}, en: ${quoted(city.en)} },
  divisionCode: '${divisionCode}',
${isInvented ? '  invented: true,\n' : ''}  documents: [${name}],
  definitions: [industryBureau, keyEnterprises, problem, rdIntensity, rdSubsidy],
})
`
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
