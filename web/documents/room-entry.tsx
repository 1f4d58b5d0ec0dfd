import { FileTextOutlined } from '@ant-design/icons'
import type { RoomEntry } from '../client/room-entry.ts'

export const documentsEntry: RoomEntry = {
  name: 'documents',
  label: { zh: '政策', en: 'Policies' },
  purpose: {
    zh: '政策文件的条款、任务、目标与分工',
    en: 'Policy documents with their clauses, tasks, targets and duties',
  },
  href: '/documents',
  icon: <FileTextOutlined aria-hidden="true" />,
  permissions: ['documents.read'],
  pages: [
    { name: 'library', label: { zh: '文件库', en: 'Library' }, href: '/documents' },
    { name: 'findings', label: { zh: '文件比对', en: 'Findings' }, href: '/documents/findings' },
    {
      name: 'bin',
      label: { zh: '回收站', en: 'Bin' },
      href: '/documents?deleted=true',
      permissions: ['documents.delete'],
    },
  ],
}
