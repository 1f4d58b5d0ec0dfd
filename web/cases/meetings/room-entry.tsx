import { CalendarOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../../client/room-entry.ts'

export const meetingsEntry: RoomEntry = {
  name: 'meetings',
  label: { zh: '调度会', en: 'Meetings' },
  purpose: {
    zh: '筹备会议、汇集材料、记录议定事项并转为任务',
    en: 'Prepare meetings from live lists, take minutes, turn decisions into tasks',
  },
  href: '/meetings',
  icon: <CalendarOutlined aria-hidden="true" />,
  permissions: ['meetings.read'],
}
