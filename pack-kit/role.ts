import { frozen, type Label } from './definition.ts'

/** Who acts. Which person has a role is the office's matter; what a role may do stands in the definitions. */
export interface Role<Id extends string = string> {
  readonly kind: 'role'
  readonly id: Id
  readonly label: Label
}

export const defineRole = <const Id extends string>(id: Id, label: Label): Role<Id> =>
  frozen({ kind: 'role', id, label })

export const chainChief = defineRole('chain-chief', { zh: '链长', en: 'chain chief' })
export const headquartersOffice = defineRole('headquarters-office', { zh: '指挥部办公室', en: 'headquarters office' })
export const officeDirector = defineRole('office-director', { zh: '办公室主任', en: 'office director' })
export const taskForce = defineRole('task-force', { zh: '工作专班', en: 'task force' })
export const department = defineRole('department', { zh: '市有关部门', en: 'department' })
export const district = defineRole('district', { zh: '各区', en: 'district' })
export const enterprise = defineRole('enterprise', { zh: '企业', en: 'enterprise' })
export const institution = defineRole('institution', { zh: '有关机构', en: 'institution' })
export const congress = defineRole('congress', { zh: '人大', en: 'congress' })
export const conference = defineRole('conference', { zh: '政协', en: 'conference' })
/** Of an approval point: checks a pass without an account. */
export const inspector = defineRole('inspector', { zh: '查验人员', en: 'inspector' })
export const citizen = defineRole('citizen', { zh: '公众', en: 'public' })

/** Every role that the system knows by itself. */
export const standardRoles = [
  chainChief,
  headquartersOffice,
  officeDirector,
  taskForce,
  department,
  district,
  enterprise,
  institution,
  congress,
  conference,
  inspector,
  citizen,
] as const
