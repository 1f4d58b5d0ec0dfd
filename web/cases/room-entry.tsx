import { CarryOutOutlined, ProfileOutlined, QrcodeOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../client/room-entry.ts'

export const workEntry: RoomEntry = {
  name: 'work',
  label: { zh: '我的工作', en: 'My work' },
  purpose: {
    zh: '待我办理、逾期、临期事项和应报送的进展',
    en: 'What waits for you, what is late or nearly due, and the reports you owe',
  },
  href: '/work',
  icon: <CarryOutOutlined aria-hidden="true" />,
  permissions: ['cases.read'],
}

export const casesEntry: RoomEntry = {
  name: 'cases',
  label: { zh: '清单', en: 'Lists' },
  purpose: {
    zh: '任务、项目、问题三张清单和各类办理台账',
    en: 'Tasks, projects, problems, and every other ledger of what is handled',
  },
  href: '/lists',
  also: ['/cases'],
  icon: <ProfileOutlined aria-hidden="true" />,
  permissions: ['cases.read'],
}

export const verifyEntry: RoomEntry = {
  name: 'verify',
  label: { zh: '通行证查验', en: 'Verify passes' },
  purpose: { zh: '扫码或粘贴编码查验通行证，可离线使用', en: 'Verify a pass by its code, without a network too' },
  href: '/verify',
  icon: <QrcodeOutlined aria-hidden="true" />,
  permissions: ['passes.verify'],
}
