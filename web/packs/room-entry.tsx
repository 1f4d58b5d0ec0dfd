import { PartitionOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../client/room-entry.ts'

export const packsEntry: RoomEntry = {
  name: 'packs',
  label: { zh: '机制配置', en: 'City pack' },
  purpose: {
    zh: '本市各项机制的定义、办理流程与条件',
    en: 'The city’s mechanisms: definitions, lifecycles and conditions',
  },
  href: '/packs',
  icon: <PartitionOutlined aria-hidden="true" />,
  permissions: ['packs.read'],
  pages: [
    { name: 'rows', label: { zh: '机制一览', en: 'Mechanisms' }, href: '/packs' },
    { name: 'definitions', label: { zh: '定义目录', en: 'Definitions' }, href: '/packs/list' },
    { name: 'coverage', label: { zh: '文件覆盖', en: 'Coverage' }, href: '/packs/coverage' },
  ],
}
