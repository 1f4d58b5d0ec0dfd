import type { Words } from '../ui/language.tsx'
import { entriesEn } from './words/entries-en.ts'
import { entryEn } from './words/entry-en.ts'
import { fieldsEn } from './words/fields-en.ts'
import { formEn } from './words/form-en.ts'
import { importEn } from './words/import-en.ts'
import { listEn } from './words/list-en.ts'
import type { zh } from './words-zh.ts'

export const en: Words<typeof zh> = {
  room: 'Enterprises and registers',
  fields: fieldsEn,
  list: listEn,
  entries: entriesEn,
  entry: entryEn,
  form: formEn,
  import: importEn,
}
