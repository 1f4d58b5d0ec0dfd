import type { Words } from '../../ui/language.tsx'
import type { importZh } from './import-zh.ts'

export const importEn: Words<typeof importZh> = {
  title: 'Import',
}
