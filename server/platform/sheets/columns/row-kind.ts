import type { SheetRow } from '../sheet-row.ts'
import { cellWords, distinctWords, isFigure } from './cell-words.ts'
import type { FoundHeader } from './find-header.ts'

/**
 * What a row below the head is: a record (`data`), a sum (合计), the name of a group (一、续建项目), a note or a line of the
 * form at the end (备注：, 填表人：), or the head printed again.
 */
export type RowKind = 'data' | 'total' | 'section' | 'note' | 'header'

export function rowKind({ cells }: SheetRow, header: FoundHeader): RowKind {
  const words = cells.map(cellWords)
  const filled = words.filter((each) => each !== '')
  const first = filled[0] ?? ''
  const columns = header.cells.filter((name) => name !== '').length
  if (filled.length > 1 && words.every((each, at) => each === '' || (header.cells[at] ?? '').split('/').includes(each)))
    return 'header'
  if (filled.slice(0, 3).some((each) => each.length <= 12 && total.test(each))) return 'total'
  const alone = distinctWords(cells).size === 1 && columns > 2
  if (formLine.test(first) && (alone || /[:：]/.test(first))) return 'note'
  if (!alone || isFigure(cells.find((cell) => cell !== null))) return 'data'
  if (section.test(first) || filled.length >= columns / 2) return 'section'
  return first.length > 40 ? 'note' : 'data'
}

const total = /(?:合计|总计|小计|共计|累计)(?:[(（:：].*)?$/
const formLine =
  /^[(（【]?(?:备注|注\d*|说明|填表|填报|报送|制表|审核|审批|复核|经办|统计|联系人|联系电话|联系方式|单位负责人|负责人签[字名]|签[字名]|盖章|日期|附注)/
const section = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]+(?:部分|类|批))/
