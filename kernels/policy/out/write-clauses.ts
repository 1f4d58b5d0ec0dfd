/** Outline → clauses and tables of the public form. */
import type { Outline, OutlineNode } from '../outline/outline-node.ts'
import type { TextLine } from '../read/lay-out.ts'
import type { Clause, CompiledTable, NotCommitting } from '../types.ts'

/** A clause of the public form. */
export function writeClause(node: OutlineNode, text: string, committing: true | NotCommitting): Clause {
  return {
    ref: node.ref,
    eId: node.eId,
    level: node.level,
    heading: node.heading,
    text: node.body.map((line) => text.slice(line.start, line.end)).join('\n'),
    start: node.start,
    end: node.end,
    tails: node.tails,
    committing,
  }
}

/** Tables with the clause that they stand in and the line above them as title. */
export function writeTables(lines: readonly TextLine[], outline: Outline): readonly CompiledTable[] {
  let at = -1
  return lines.flatMap((line, index) => {
    if (line.rows === null) return []
    while (at + 1 < outline.nodes.length && (outline.nodes[at + 1]?.start ?? 0) <= line.start) at += 1
    const clause = outline.nodes[at]?.ref ?? '前言'
    const above = lines[index - 1]
    const title = above !== undefined && above.rows === null && isTitle(above.text) ? above.text : null
    return [{ clause, title, rows: line.rows, start: line.start, end: line.end }]
  })
}

function isTitle(text: string): boolean {
  return text.length <= 50 && !/[。；，]$/.test(text)
}
