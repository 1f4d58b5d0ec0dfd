import { entriesZh } from './words/entries-zh.ts'
import { entryZh } from './words/entry-zh.ts'
import { fieldsZh } from './words/fields-zh.ts'
import { formZh } from './words/form-zh.ts'
import { importZh } from './words/import-zh.ts'
import { listZh } from './words/list-zh.ts'

export const zh = {
  room: '企业与名录',
  fields: fieldsZh,
  list: listZh,
  entries: entriesZh,
  entry: entryZh,
  form: formZh,
  import: importZh,
}
