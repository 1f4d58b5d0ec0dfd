import { AppstoreOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../../client/room-entry.ts'

export const homeEntry: RoomEntry = {
  name: 'home',
  label: { zh: '驾驶舱', en: 'Home' },
  purpose: { zh: '今天要看、要办的事', en: 'What there is to see and to do today' },
  href: '/',
  also: ['/leader', '/wall', '/enterprise'],
  icon: <AppstoreOutlined aria-hidden="true" />,
  permissions: ['own'],
  pages: [
    { name: 'today', label: { zh: '首页', en: 'Home' }, href: '/' },
    { name: 'leader', label: { zh: '领导视图', en: 'For leaders' }, href: '/leader', permissions: ['cases.instruct'] },
    { name: 'wall', label: { zh: '大屏', en: 'Wall' }, href: '/wall', permissions: ['cases.instruct'] },
  ],
}
