import { NodeIndexOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../../client/room-entry.ts'

export const chainsEntry: RoomEntry = {
  name: 'chains',
  label: { zh: '产业链', en: 'Chains' },
  purpose: {
    zh: '每条产业链的链长、专班、方案、清单、项目和企业',
    en: 'Each industrial chain with its chief, task force, plan, lists, projects and enterprises',
  },
  href: '/chains',
  icon: <NodeIndexOutlined aria-hidden="true" />,
  permissions: ['meetings.read'],
}
