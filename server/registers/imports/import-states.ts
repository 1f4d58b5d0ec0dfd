/** The states of what comes in by file: looked through first, applied as a whole, taken back as a whole. */
import type { Label } from '@linchpin/pack-kit'
import type { ImportState } from '../registers.tables.ts'

export const stateWords: Readonly<Record<ImportState, Label>> = {
  reading: { zh: '正在读取', en: 'being read' },
  failed: { zh: '读取失败', en: 'not readable' },
  preview: { zh: '待确认', en: 'looked through' },
  applying: { zh: '正在导入', en: 'being applied' },
  applied: { zh: '已导入', en: 'applied' },
  undoing: { zh: '正在撤销', en: 'being undone' },
  undone: { zh: '已撤销', en: 'undone' },
}

/** Steps under way, and where each leaves the import when it comes to nothing. */
export const steps: Partial<Record<ImportState, ImportState>> = {
  reading: 'failed',
  applying: 'preview',
  undoing: 'applied',
}
