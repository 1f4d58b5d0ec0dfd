import { meetingsEntry } from '../cases/meetings/room-entry.tsx'
import { casesEntry, verifyEntry, workEntry } from '../cases/room-entry.tsx'
import type { RoomEntry } from '../client/room-entry.ts'
import { documentsEntry } from '../documents/room-entry.tsx'
import { packsEntry } from '../packs/room-entry.tsx'
import { peopleEntry } from '../people/room-entry.tsx'
import { registersEntry } from '../registers/room-entry.tsx'
import { chainsEntry } from './chains/room-entry.tsx'
import { homeEntry } from './home/room-entry.tsx'
import { projectsEntry } from './projects/room-entry.tsx'

/**
 * The rooms that exist, in the order of the work: 驾驶舱 · 政策 · 产业链 · 企业与名录 · 项目 · 清单 · 调度会 · 指标与预警 · 政策匹配 ·
 * 评估 · 报告 · 机制配置 · 管理. A room is added here when its first page works, never before.
 */
export const rooms: readonly RoomEntry[] = [
  homeEntry,
  workEntry,
  documentsEntry,
  chainsEntry,
  registersEntry,
  projectsEntry,
  casesEntry,
  meetingsEntry,
  verifyEntry,
  packsEntry,
  peopleEntry,
]

/** On a phone the first of these stand under the thumb. */
export const everyday: readonly string[] = [
  'home',
  'work',
  'cases',
  'meetings',
  'chains',
  'projects',
  'registers',
  'documents',
]
