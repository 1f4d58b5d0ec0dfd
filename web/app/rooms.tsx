import {
  DeleteOutlined,
  DiffOutlined,
  FileTextOutlined,
  PartitionOutlined,
  PieChartOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

/** The rooms that exist, in the order of the work. A room is added here when its first page works, never before. */
export const rooms = [
  {
    name: 'documents',
    to: '/documents',
    icon: <FileTextOutlined aria-hidden="true" />,
    pages: [
      { name: 'findings', to: '/documents/findings', search: {}, icon: <DiffOutlined aria-hidden="true" /> },
      { name: 'deleted', to: '/documents', search: { deleted: true }, icon: <DeleteOutlined aria-hidden="true" /> },
    ],
  },
  {
    name: 'packs',
    to: '/packs',
    icon: <PartitionOutlined aria-hidden="true" />,
    pages: [
      { name: 'definitions', to: '/packs/list', search: {}, icon: <UnorderedListOutlined aria-hidden="true" /> },
      { name: 'coverage', to: '/packs/coverage', search: {}, icon: <PieChartOutlined aria-hidden="true" /> },
    ],
  },
] as const satisfies readonly Room[]

interface Room {
  readonly name: string
  readonly to: string
  readonly icon: ReactNode
  readonly pages: readonly { name: string; to: string; search: Record<string, unknown>; icon: ReactNode }[]
}
