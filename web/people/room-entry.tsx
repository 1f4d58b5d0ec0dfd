import { SafetyOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../client/room-entry.ts'

export const peopleEntry: RoomEntry = {
  name: 'administration',
  label: { zh: '管理', en: 'Administration' },
  purpose: { zh: '人员账号、角色授权和审计日志', en: 'Accounts, roles and the audit log' },
  href: '/people',
  icon: <SafetyOutlined aria-hidden="true" />,
  permissions: ['people.manage', 'people.grant', 'audit.read'],
  pages: [
    {
      name: 'accounts',
      label: { zh: '人员账号', en: 'Accounts' },
      purpose: { zh: '新增、变更、重置密码和注销账号', en: 'Add, change, reset and close accounts' },
      href: '/people',
      permissions: ['people.manage'],
    },
    {
      name: 'roles',
      label: { zh: '角色授权', en: 'Roles' },
      purpose: { zh: '授予、收回角色，确定每人的工作范围', en: 'Grant and withdraw roles, with what each is held for' },
      href: '/people/roles',
      permissions: ['people.grant'],
    },
    {
      name: 'audit',
      label: { zh: '审计日志', en: 'Audit log' },
      purpose: { zh: '检索、导出和校验全部操作记录', en: 'Search, export and verify the record of every act' },
      href: '/audit',
      permissions: ['audit.read'],
    },
  ],
}
