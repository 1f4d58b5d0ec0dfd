import { ProjectOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../../client/room-entry.ts'

export const projectsEntry: RoomEntry = {
  name: 'projects',
  label: { zh: '项目', en: 'Projects' },
  purpose: {
    zh: '重大项目清单、挂图作战、阶段看板和分布图',
    en: 'Major projects as a list, a wall chart, by stage and on the map',
  },
  href: '/projects',
  icon: <ProjectOutlined aria-hidden="true" />,
  permissions: ['meetings.read'],
  pages: [
    { name: 'list', label: { zh: '项目清单', en: 'List' }, href: '/projects' },
    { name: 'wall', label: { zh: '挂图作战', en: 'Wall chart' }, href: '/projects?view=wall' },
    { name: 'board', label: { zh: '按阶段', en: 'By stage' }, href: '/projects?view=board' },
    { name: 'map', label: { zh: '分布图', en: 'Map' }, href: '/projects?view=map' },
  ],
}
