import type { CityParts } from '@linchpin/api'
import { type CityPack, type Label, ofKind } from '@linchpin/pack-kit'

/** Which definitions the system's own pages work with, the chains and the districts; without a pack nothing of it. */
export function cityParts(pack: CityPack | undefined): CityParts {
  if (pack === undefined) return { principal: nothing, chains: [], districts: [] }
  const bodies = ofKind(pack, 'body').filter(({ until }) => until === null)
  const named = (id: string | null) => bodies.find((body) => body.id === id)
  return {
    principal: { ...pack.principal },
    chains: ofKind(pack, 'chain').map(({ id, label, chainClass, note, taskForce, segments }) => ({
      ...{ id, label, note: note ?? null, class: chainClass },
      taskForce: nameOf(named(taskForce)),
      segments: Object.entries(segments).map(([segment, { products, ...rest }]) => ({
        ...{ ...rest, id: segment },
        products: [...products],
      })),
    })),
    districts: bodies
      .filter(({ bodyKind }) => bodyKind === 'district')
      .map(({ id, label, divisionCode }) => ({ id, label, divisionCode })),
  }
}

const nothing: CityParts['principal'] = {
  ...{ enterprises: null, keyEnterprises: null, majorProjects: null, chainChiefs: null },
  ...{ chainSegments: null, chainProducts: null, productInputs: null, productMakers: null },
  ...{ supplyLinks: null, chainGaps: null, gapCandidates: null },
  ...{ task: null, problem: null, project: null, visit: null },
  ...{ instruction: null, supervisionOrder: null, pass: null },
}

const nameOf = (named: { readonly id: string; readonly label: Label } | undefined) =>
  named === undefined ? null : { id: named.id, label: named.label }
