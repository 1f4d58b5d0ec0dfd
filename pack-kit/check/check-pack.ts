import { kinds } from '../definition.ts'
import { documentFindings } from '../documents/index.ts'
import { type CityPack, ofKind } from '../pack.ts'
import { checkAlikeDefinitions } from './check-alike.ts'
import { checkDivisionCode } from './check-body.ts'
import { checkBodyNames } from './check-body-names.ts'
import { checkDefinition } from './check-definition.ts'
import { checkId, checkUnique } from './check-head.ts'
import { checkLabel } from './check-labels.ts'
import { checkListed } from './check-listed.ts'
import { checkPrincipal } from './check-principal.ts'
import { shapeFindings } from './pack-shape.ts'
import { type PackView, viewOf } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'
import { together } from './together.ts'

/**
 * Everything that is wrong with a pack, at once; none means that it can start. Never throws, whatever it is given: data of
 * the wrong shape is told as such, and then nothing else is looked at.
 */
export function checkPack(pack: CityPack): readonly PackFinding[] {
  const misshapen = shapeFindings(pack)
  if (misshapen.length > 0) return misshapen
  const view = viewOf(pack)
  return together([
    ...checkOwn(pack),
    ...checkDocuments(pack),
    ...checkPackRoles(pack),
    ...checkIds(view),
    ...checkAlikeDefinitions(pack.definitions),
    ...checkBodyNames(ofKind(pack, 'body')),
    ...pack.definitions.flatMap((definition) => checkDefinition(definition, view)),
    ...checkPrincipal(view),
    ...checkListed(pack),
    ...pack.listed.flatMap(({ why }, index) => checkLabel(why, `listed/${index}/why`)),
    ...pack.partly.flatMap(({ why }, index) => checkLabel(why, `partly/${index}/why`)),
  ])
}

function checkOwn({ id, label, divisionCode }: CityPack): readonly PackFinding[] {
  return [
    // It also names the city's schema in the database, where some names are taken.
    ...(/^(?!pg_|public$|information_schema$)[a-z][a-z0-9_]{0,40}$/.test(id)
      ? []
      : [finding('id-invalid', 'id', id, 'yunzhu (a-z, 0-9, _; 41; ≠ public, information_schema, pg_…)')]),
    ...checkLabel(label, 'label'),
    ...checkDivisionCode(divisionCode, 'divisionCode'),
  ]
}

function checkDocuments({ documents }: CityPack): readonly PackFinding[] {
  const ids = documents.map(({ id }) => id)
  return [
    ...ids.flatMap((id) => checkId(id, `documents/${id}`)),
    ...checkUnique(ids, 'documents', (id) => `documents/${id}`),
    ...documents.flatMap(documentFindings),
  ]
}

function checkPackRoles({ roles }: CityPack): readonly PackFinding[] {
  const ids = roles.map(({ id }) => id)
  return [
    ...ids.flatMap((id) => checkId(id, `roles/${id}`)),
    ...checkUnique(ids, 'roles', (id) => `roles/${id}`),
    ...roles.flatMap(({ id, label }) => checkLabel(label, `roles/${id}/label`)),
  ]
}

const checkIds = (view: PackView): readonly PackFinding[] =>
  kinds.flatMap((kind) => checkUnique(view.ids(kind), kind, (id) => `${kind}/${id}`))
