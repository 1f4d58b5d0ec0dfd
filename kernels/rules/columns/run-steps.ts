/** The inner loops over planes of bits: 32 rows a word. */
import { type AllStep, type AtLeastStep, planeWords, type Step } from './planes.ts'

/** `reached` has room for one more than the parts of the largest group. */
export function runSteps(
  steps: readonly Step[],
  bits: Int32Array,
  reached: Int32Array,
  from: number,
  count: number,
): void {
  for (const step of steps) {
    if (step.step === 'all') runAll(bits, step)
    else if (step.step === 'atLeast') runAtLeast(bits, step, reached)
    else step.fill(bits, from, count)
  }
}

/** The parts of the largest group. */
export function mostParts(steps: readonly Step[]): number {
  return steps.reduce((most, step) => Math.max(most, step.step === 'rows' ? 0 : step.met.length), 0)
}

function runAll(bits: Int32Array, { met, notMet, into }: AllStep): void {
  const parts = met.length
  for (let word = 0; word < planeWords; word++) {
    let every = -1
    let some = 0
    for (let part = 0; part < parts; part++) {
      every &= bits[(met[part] as number) + word] as number
      some |= bits[(notMet[part] as number) + word] as number
    }
    bits[into.met + word] = every
    bits[into.notMet + word] = some
  }
}

/** Met where n parts are met; not met where so many are not met that n cannot be reached. */
function runAtLeast(bits: Int32Array, { n, met, notMet, into }: AtLeastStep, reached: Int32Array): void {
  const fail = met.length - n + 1
  for (let word = 0; word < planeWords; word++) {
    bits[into.met + word] = countTo(bits, met, word, n, reached)
    bits[into.notMet + word] = countTo(bits, notMet, word, fail, reached)
  }
}

/** The rows of a word where at least n of the planes have a bit: `reached[k]` has those with k so far. */
function countTo(bits: Int32Array, planes: Int32Array, word: number, n: number, reached: Int32Array): number {
  reached.fill(0, 0, n + 1)
  reached[0] = -1
  for (let part = 0; part < planes.length; part++) {
    const here = bits[(planes[part] as number) + word] as number
    for (let k = n; k > 0; k--) reached[k] = (reached[k] as number) | ((reached[k - 1] as number) & here)
  }
  return reached[n] as number
}

/** The bits of a word that are set. */
export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
