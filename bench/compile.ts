/**
 * How the cost of compiling grows: the same kind of document at two sizes a factor of ten apart, then texts that are
 * nothing but one piece over and over, at which bad patterns backtrack. The limit: the time for a character may grow by
 * a third for a document, and to three times for broken text.
 */
import { compile, type PolicySource } from '@linchpin/kernels/policy'
import { measuresLines } from './seeded.ts'

const rounds = 7

const source = (clauses: number): PolicySource => ({
  blocks: measuresLines(clauses, 1).map((text) => ({ kind: 'paragraph', text })),
})

function measure(clauses: number) {
  const input = source(clauses)
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    compile(input)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const { text, measures } = compile(input)
  const ms = times[Math.floor(rounds / 2)] ?? 0
  return { clauses, characters: text.length, measures: measures.length, ms, nsPerCharacter: (ms * 1e6) / text.length }
}

measure(100)
const [small, large] = [measure(300), measure(3000)]
console.table(
  [small, large].map((row) => ({ ...row, ms: row.ms.toFixed(1), nsPerCharacter: row.nsPerCharacter.toFixed(0) })),
)
const ratio = large.nsPerCharacter / small.nsPerCharacter
console.log(`time for a character, 10 times the size: × ${ratio.toFixed(2)} (limit 1.33)`)

const pieces = [
  '一、',
  '（一）',
  '（',
  '“',
  '《',
  '、',
  '，',
  '市',
  '市财政局、',
  '（市财政局负责）',
  '到2025年，',
  '推进建设。',
  '（一）推进。\n',
  '\t甲\n',
  ' a',
]
const growth = pieces.map((piece) => ({ piece, ratio: timeOf(piece, 200_000) / timeOf(piece, 20_000) / 10 }))
const worst = growth.reduce((a, b) => (a.ratio > b.ratio ? a : b))
console.log(
  `broken text, 10 times the size: at worst × ${worst.ratio.toFixed(2)} for ${JSON.stringify(worst.piece)} (limit 3)`,
)
process.exitCode = ratio <= 1.33 && worst.ratio <= 3 ? 0 : 1

/** The least of a few runs: other work on the machine only ever adds. */
function timeOf(piece: string, length: number): number {
  const input: PolicySource = { blocks: [{ kind: 'paragraph', text: piece.repeat(Math.ceil(length / piece.length)) }] }
  const run = () => {
    const start = performance.now()
    compile(input)
    return performance.now() - start
  }
  return Math.min(run(), run(), run())
}
