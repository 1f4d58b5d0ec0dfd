/**
 * The policy compiler: how fast it is, beside a plain scan of the same text by twenty patterns; how its time grows with
 * the text, good and broken; how long the command takes from a cold start. The exit code is 1 where a limit is missed.
 */
import { compile as compileWith, type PolicySource } from '@linchpin/kernels/policy'
import { lexiconsOf } from '../server/city-packs.ts'
import { coldStarts, secondsOf } from './policy/cold-start.ts'
import { concatenated, inventedMeasures, publishedFiles, readInputs, repeatedPiece } from './policy/documents.ts'
import { growthOf, leastMs } from './policy/measure-time.ts'
import { patternCount, plainScan } from './policy/plain-scan.ts'

const limits = { megabytesPerSecond: 5, growth: 12, brokenGrowth: 30, coldSeconds: 1.5 }
let missed = 0

/** With the names of the city pack, as the command compiles. */
const options = { lexicons: lexiconsOf() }
const compile = (source: PolicySource) => compileWith(source, options)

const seeds = publishedFiles('seeds')
const published = await readInputs([...seeds, ...publishedFiles('data/policies')])
const invented = { name: 'invented measures', source: inventedMeasures(300) }
const inputs = [...published, invented]

reportSpeed()
reportGrowth()
reportBrokenGrowth()
reportColdStart()
process.exitCode = missed === 0 ? 0 : 1

function reportSpeed(): void {
  const rows = inputs.map(({ name, source }) => ({ name, ...speedOf(source) }))
  console.table(rows.map((row) => ({ ...row, ...inMegabytes(row) })))
  const counted = published.length > 0 ? rows.slice(0, published.length) : rows
  const total = (key: 'bytes' | 'compileMs' | 'scanMs') => counted.reduce((sum, row) => sum + row[key], 0)
  const [bytes, compileMs, scanMs] = [total('bytes'), total('compileMs'), total('scanMs')]
  const speed = bytes / compileMs / 1000
  console.log(
    `together ${(bytes / 1000).toFixed(0)} kB: compile ${speed.toFixed(2)} MB/s, ` +
      `plain scan by ${patternCount} patterns ${(bytes / scanMs / 1000).toFixed(2)} MB/s, ` +
      `compile takes × ${(compileMs / scanMs).toFixed(2)} its time`,
  )
  judge('speed', speed >= limits.megabytesPerSecond, `${speed.toFixed(2)} MB/s`, `≥ ${limits.megabytesPerSecond} MB/s`)
}

/** The least times after warm-up; `bytes` of the compiled text in UTF-8. */
function speedOf(source: PolicySource) {
  const { text } = compile(source)
  const bytes = Buffer.byteLength(text)
  const run = () => compile(source)
  const scan = () => plainScan(text)
  const rounds = Math.max(20, Math.ceil(2_000_000 / bytes))
  leastMs(rounds, run)
  leastMs(rounds, scan)
  return { bytes, compileMs: leastMs(rounds, run), scanMs: leastMs(rounds, scan) }
}

function inMegabytes({ bytes, compileMs, scanMs }: ReturnType<typeof speedOf>) {
  return {
    compileMs: compileMs.toFixed(2),
    scanMs: scanMs.toFixed(2),
    'compile MB/s': (bytes / compileMs / 1000).toFixed(2),
    'scan MB/s': (bytes / scanMs / 1000).toFixed(2),
  }
}

function reportGrowth(): void {
  const all = published.map(({ source }) => source)
  const pairs = [
    ['invented measures', inventedMeasures(300), inventedMeasures(3000)] as const,
    ...published
      .filter(({ source }) => source.blocks.length > 100)
      .map(({ name, source }) => [name, concatenated([source], 1), concatenated([source], 10)] as const),
    ...(all.length === 0 ? [] : [['all of them', concatenated(all, 1), concatenated(all, 10)] as const]),
  ]
  for (const [name, small, large] of pairs) {
    const ratio = growthOf(
      5,
      () => compile(small),
      () => compile(large),
    )
    judge(`10 × ${name}`, ratio <= limits.growth, `× ${ratio.toFixed(2)} the time`, `≤ × ${limits.growth}`)
  }
}

function reportBrokenGrowth(): void {
  const pieces = [
    '一、',
    '（一）',
    '（',
    '“',
    '《',
    '、',
    '，',
    '市',
    '1',
    '2025年',
    '市财政局、',
    '（市财政局负责）',
    '到2025年，',
    '推进建设。',
    '（一）推进。\n',
    '\t甲\n',
    ' a',
    '5万元',
    '10家企业、',
    '百分之',
    '《甲》、',
    '开发区',
    '；牵头',
    '给予5万元，',
  ]
  const growth = pieces.map((piece) => {
    const [small, large] = [repeatedPiece(piece, 20_000), repeatedPiece(piece, 200_000)]
    const ratio = growthOf(
      3,
      () => compile(small),
      () => compile(large),
    )
    return { piece, ratio }
  })
  const worst = growth.reduce((a, b) => (a.ratio > b.ratio ? a : b))
  judge(
    '10 × broken text',
    worst.ratio <= limits.brokenGrowth,
    `at worst × ${worst.ratio.toFixed(2)} the time, for ${JSON.stringify(worst.piece)}`,
    `≤ × ${limits.brokenGrowth}`,
  )
}

function reportColdStart(): void {
  if (seeds.length === 0) return
  const each = coldStarts(seeds)
  for (const { name, seconds } of each) console.log(`linchpin compile ${name}: ${seconds.toFixed(2)} s`)
  const slowest = Math.max(...each.map(({ seconds }) => seconds))
  const sum = each.reduce((total, { seconds }) => total + seconds, 0)
  console.log(`${each.length} commands: ${sum.toFixed(2)} s`)
  const limit = `≤ ${limits.coldSeconds} s`
  judge('each by a command', slowest <= limits.coldSeconds, `at most ${slowest.toFixed(2)} s`, limit)
  const together = secondsOf(seeds)
  judge('all by one command', together <= limits.coldSeconds, `${together.toFixed(2)} s`, limit)
}

function judge(what: string, holds: boolean, figure: string, limit: string): void {
  if (!holds) missed += 1
  console.log(`${holds ? '✓' : '✗'} ${what}: ${figure} (limit ${limit})`)
}
