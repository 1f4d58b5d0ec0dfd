/**
 * Clauses of a compiled document as the hierarchy of Akoma Ntoso.
 *
 * Each clause becomes the element that its eId begins with (chp_ chapter, art_ article); levels without a counterpart are
 * `hcontainer`. The printed words are kept in full: ordinal as `num`, heading, own paragraphs and tables as `content`, or as
 * `intro` above children; words behind the last child as `wrapUp`, words between children as a container of their own.
 */
import type { Clause, CompiledDocument, CompiledTable } from '../types.ts'
import { element, escapeText } from './xml.ts'

/** All clauses as XML; empty where there are none. */
export function hierarchy(compiled: CompiledDocument): string {
  const { clauses } = compiled
  const render = (at: number, next: number): string => {
    const clause = clauses[at]
    if (clause === undefined) return ''
    const children: { readonly start: number; readonly xml: string }[] = []
    for (let child = at + 1; child < next; ) {
      const end = endOfBranch(clauses, child, next)
      children.push({ start: clauses[child]?.start ?? 0, xml: render(child, end) })
      child = end
    }
    return clauseElement(compiled, clause, children)
  }
  let xml = ''
  for (let at = 0; at < clauses.length; ) {
    const end = endOfBranch(clauses, at, clauses.length)
    xml += render(at, end)
    at = end
  }
  return xml
}

/** Paragraphs and tables of a stretch of the text; table ids go below `eId`. */
export function blocks({ text, tables }: CompiledDocument, start: number, end: number, eId: string): string {
  let xml = ''
  let from = start
  let count = 0
  for (let at = firstTable(tables, start); at < tables.length; at++) {
    const table = tables[at]
    if (table === undefined || table.start >= end) break
    count += 1
    xml += paragraphs(text.slice(from, table.start)) + tableElement(table, `${eId}__table_${count}`)
    from = table.end
  }
  return xml + paragraphs(text.slice(from, end))
}

/** The index behind `at` and everything below it. */
function endOfBranch(clauses: readonly Clause[], at: number, limit: number): number {
  const level = clauses[at]?.level ?? 0
  let end = at + 1
  while (end < limit && (clauses[end]?.level ?? 0) > level) end += 1
  return end
}

const elements: Readonly<Record<string, string>> = {
  part: 'part',
  chp: 'chapter',
  sec: 'section',
  art: 'article',
  para: 'paragraph',
  point: 'point',
  indent: 'indent',
  list: 'list',
}

function clauseElement(
  compiled: CompiledDocument,
  clause: Clause,
  children: readonly { readonly start: number; readonly xml: string }[],
): string {
  const { eId } = clause
  const prefix = /(?:^|__)([a-z]+)_[^_]*(?:_\d+)*$/.exec(eId)?.[1] ?? 'hcontainer'
  const name = elements[prefix]
  const { num, heading, bodyStart } = openingOf(clause, compiled.text)
  const own = blocks(compiled, bodyStart, clause.end, eId)
  const lastChild = children.at(-1)?.start ?? -1
  const behind = clause.tails.filter(({ start }) => start > lastChild)
  const between = clause.tails
    .filter(({ start }) => start <= lastChild)
    .map(({ start, end }, at) => {
      const id = `${eId}__wrapup_${at + 1}`
      const content = element('content', {}, blocks(compiled, start, end, id))
      return { start, xml: element('hcontainer', { eId: id, name: 'text' }, content) }
    })
  const tail = behind.map(({ start, end }, at) => blocks(compiled, start, end, `${eId}__tail_${at + 1}`)).join('')
  const inner = [...children, ...between].sort((a, b) => a.start - b.start).map(({ xml }) => xml)
  return element(
    name ?? 'hcontainer',
    { eId, name: name === undefined ? prefix : null },
    [
      num === '' ? '' : element('num', {}, escapeText(num)),
      heading === '' ? '' : element('heading', {}, escapeText(heading)),
      ...(inner.length === 0
        ? [wrapped('content', `${own}${tail}`)]
        : [wrapped('intro', own), ...inner, wrapped('wrapUp', tail)]),
    ].join(''),
  )
}

const wrapped = (name: string, xml: string): string => (xml === '' ? '' : element(name, {}, xml))

/** Ordinal and heading as printed, and where the own words begin. */
function openingOf(clause: Clause, text: string): { num: string; heading: string; bodyStart: number } {
  const own = text.slice(clause.start, clause.end)
  const firstLine = clause.text.slice(0, lineEnd(clause.text))
  if (clause.heading === null) {
    const at = firstLine === '' ? own.length : Math.max(0, own.indexOf(firstLine))
    return { num: own.slice(0, at).trim(), heading: '', bodyStart: clause.start + at }
  }
  const line = own.slice(0, lineEnd(own))
  const at = line.indexOf(clause.heading)
  if (at < 0) return { num: '', heading: line.trim(), bodyStart: clause.start + line.length }
  const behind = at + clause.heading.length
  const marks = /^[。：:\s]*/.exec(line.slice(behind))?.[0] ?? ''
  return {
    num: line.slice(0, at).trim(),
    heading: line.slice(at, behind + marks.length).trim(),
    bodyStart: clause.start + behind + marks.length,
  }
}

function lineEnd(words: string): number {
  const end = words.indexOf('\n')
  return end < 0 ? words.length : end
}

function paragraphs(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => element('p', {}, escapeText(line)))
    .join('')
}

function tableElement({ rows }: CompiledTable, eId: string): string {
  const cell = (words: string) => element('td', {}, paragraphs(words) || '<p/>')
  const filled = rows.filter((row) => row.length > 0)
  if (filled.length === 0) return ''
  return element('table', { eId }, filled.map((row) => element('tr', {}, row.map(cell).join(''))).join(''))
}

/** The first table that begins at `start` or behind it. */
function firstTable(tables: readonly CompiledTable[], start: number): number {
  let low = 0
  let high = tables.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tables[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
