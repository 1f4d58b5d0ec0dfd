import { BankOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../client/room-entry.ts'

export const registersEntry: RoomEntry = {
  name: 'registers',
  label: { zh: '企业与名录', en: 'Registers' },
  purpose: {
    zh: '企业档案，各类名录、清单、台账的查询、维护和导入导出',
    en: 'Enterprises and every list of the city: to look up, keep, import and export',
  },
  href: '/registers',
  icon: <BankOutlined aria-hidden="true" />,
  permissions: ['registers.read'],
}
