/**
 * How the cost of compiling grows: the same kind of document at two sizes a factor of ten apart. The limit beside it:
 * time for each character may grow by no more than a third.
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
console.table([small, large].map((row) => ({ ...row, ms: row.ms.toFixed(1), nsPerCharacter: row.nsPerCharacter.toFixed(0) })))
const ratio = large.nsPerCharacter / small.nsPerCharacter
console.log(`time for a character, 10 times the size: × ${ratio.toFixed(2)} (limit 1.33)`)
process.exitCode = ratio <= 1.33 ? 0 : 1
