import { definePack } from '@linchpin/pack-kit'
import { bodies } from './bodies/index.ts'
import { defaultParameters } from './defaults.ts'
import {
  dispatch,
  keyEnterprises,
  majorProjects,
  pass,
  problem,
  project,
  supervisionOrder,
  task,
  visit,
} from './dispatch/index.ts'
import { decision, measures, news, plan, session } from './documents/index.ts'
import { enterpriseDefinitions, enterprises } from './enterprises/index.ts'
import { facts } from './facts/index.ts'
import { indicators } from './indicators/index.ts'
import {
  chainChiefs,
  chainGaps,
  chainProducts,
  chainSegments,
  gapCandidates,
  industrialSystem,
  instruction,
  productInputs,
  productMakers,
  supplyLinks,
} from './industries/index.ts'
import { matching } from './matching/index.ts'
import { oversight } from './oversight/index.ts'
import { partly } from './partly.ts'
import { standing } from './standing/index.ts'

export { indicatorTable } from './indicators/plan/index.ts'
export { lexicon } from './lexicon.ts'

export const pack = definePack('tianjin', {
  label: { zh: '天津市', en: 'Tianjin' },
  divisionCode: '120000',
  documents: [decision, measures, plan, news, session],
  definitions: [
    ...bodies,
    ...defaultParameters,
    ...enterpriseDefinitions,
    ...industrialSystem,
    ...indicators,
    ...facts,
    ...matching,
    ...standing,
    ...dispatch,
    ...oversight,
  ],
  partly,
  principal: {
    enterprises,
    keyEnterprises,
    majorProjects,
    chainChiefs,
    chainSegments,
    chainProducts,
    productInputs,
    productMakers,
    supplyLinks,
    chainGaps,
    gapCandidates,
    task,
    problem,
    project,
    visit,
    instruction,
    supervisionOrder,
    pass,
  },
})
