import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

const Named = z.object({ id: z.string(), label: Bilingual })
const named = z.string().nullable()

export const CitySegment = z.object({
  id: z.string(),
  label: Bilingual,
  stage: z.enum(['upstream', 'midstream', 'downstream']),
  products: z.array(Bilingual),
})
export type CitySegment = z.infer<typeof CitySegment>

export const CityChain = Named.extend({
  /** 强链、新链、短链; `null`: the documents class it as none. */
  class: z.enum(['strong', 'new', 'short']).nullable(),
  /** How the documents were read. */
  note: Bilingual.nullable(),
  taskForce: Named.nullable(),
  /** From upstream to downstream. */
  segments: z.array(CitySegment),
})
export type CityChain = z.infer<typeof CityChain>

export const CityDistrict = Named.extend({ divisionCode: named })
export type CityDistrict = z.infer<typeof CityDistrict>

/** What the system's own pages are put together from: which definitions they work with, the city's chains and districts. */
export const CityParts = z
  .object({
    /** Ids of registers and case types; `null`: the city has none. */
    principal: z.object({
      ...{ enterprises: named, keyEnterprises: named, majorProjects: named, chainChiefs: named },
      ...{ chainSegments: named, chainProducts: named, productInputs: named, productMakers: named },
      ...{ supplyLinks: named, chainGaps: named, gapCandidates: named },
      ...{ task: named, problem: named, project: named, visit: named },
      ...{ instruction: named, supervisionOrder: named, pass: named },
    }),
    chains: z.array(CityChain),
    districts: z.array(CityDistrict),
  })
  .meta({ id: 'CityParts' })
export type CityParts = z.infer<typeof CityParts>
