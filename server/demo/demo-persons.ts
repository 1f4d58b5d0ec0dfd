import { type Body, type CityPack, ofKind } from '@linchpin/pack-kit'
import type { InventedPerson } from '../people/index.ts'
import { departmentsOf } from './invented/city.ts'

/** Invented persons, one for each role that the pack has a place for. Their names say what they are. */
export function demoPersonsOf(pack: CityPack): readonly InventedPerson[] {
  const bodies = ofKind(pack, 'body')
  const first = (is: (body: Body) => boolean) => bodies.find((body) => is(body) && body.until === null)
  const office =
    first(({ bodyKind, parent }) => bodyKind === 'office' && parent !== null) ??
    first(({ bodyKind }) => bodyKind === 'office')
  const departments = departmentsOf(pack)
  const districts = bodies.filter(({ bodyKind }) => bodyKind === 'district')
  const chains = ofKind(pack, 'chain')
  const city = { kind: 'city', id: '' } as const
  const made: InventedPerson[] = []
  const add = (
    login: string,
    name: string,
    post: string,
    body: Body | undefined,
    role: string,
    scope: InventedPerson['assignments'][number]['scope'],
  ) => made.push({ login, name, post, body: body?.id ?? null, assignments: [{ role, scope }] })

  add('demo-office', '办公室（演示）', '综合处工作人员', office, 'headquarters-office', city)
  add('demo-director', '办公室主任（演示）', '办公室主任', office, 'office-director', city)
  const [chain] = chains
  if (chain) {
    add(
      'demo-chief',
      '链长（演示）',
      `${chain.label.zh}链长`,
      first(({ bodyKind }) => bodyKind === 'leaders'),
      'chain-chief',
      { kind: 'chain', id: chain.id },
    )
    const force = bodies.find(({ id }) => id === chain.taskForce)
    add('demo-force', '工作专班（演示）', `${chain.label.zh}工作专班`, force, 'task-force', {
      kind: 'chain',
      id: chain.id,
    })
  }
  for (const [at, body] of departments.slice(0, 2).entries()) {
    add(`demo-department-${at + 1}`, `${shortName(body)}（演示）`, '业务处室工作人员', body, 'department', {
      kind: 'body',
      id: body.id,
    })
  }
  for (const [at, body] of districts.slice(0, 2).entries()) {
    add(`demo-district-${at + 1}`, `${shortName(body)}（演示）`, '区工业和信息化局工作人员', body, 'district', {
      kind: 'district',
      id: body.id,
    })
  }
  add('demo-enterprise', '企业（演示）', '示例企业办事人员', undefined, 'enterprise', {
    kind: 'enterprise',
    id: demoEnterpriseCode,
  })
  const institution = first(({ bodyKind }) => bodyKind === 'institution')
  if (institution)
    add('demo-institution', '机构（演示）', '机构工作人员', institution, 'institution', {
      kind: 'body',
      id: institution.id,
    })
  for (const [role, name] of [
    ['congress', '人大代表'],
    ['conference', '政协委员'],
  ] as const) {
    const body = first(({ bodyKind }) => bodyKind === role)
    if (body) add(`demo-${role}`, `${name}（演示）`, name, body, role, { kind: 'body', id: body.id })
  }
  add('demo-inspector', '查验人员（演示）', '查验点工作人员', undefined, 'inspector', city)
  add('demo-system', '系统管理员（演示）', '系统管理员', undefined, 'system-officer', city)
  add('demo-security', '安全管理员（演示）', '安全管理员', undefined, 'security-officer', city)
  add('demo-audit', '审计管理员（演示）', '审计管理员', undefined, 'audit-officer', city)
  return made
}

const shortName = ({ names, label }: Body): string => names[0] ?? label.zh

/** Invented: the letters after the class of organisation stand for “demonstration”; the check character is right. */
export const demoEnterpriseCode = '91120000DEM0000005'
