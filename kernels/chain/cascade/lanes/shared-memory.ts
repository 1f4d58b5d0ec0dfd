/** One piece of memory for everything that threads share: 32-bit WebAssembly reaches 4 GiB. */
export interface SharedMemory {
  /** `null`: there is no WebAssembly here, or the arrays need more than it reaches. */
  readonly wasm: WebAssembly.Memory | null
  readonly buffer: SharedArrayBuffer
}

const pageBytes = 65_536
const mostPages = 65_536
const line = 64

/** Where the next array begins: on a line of the cache of its own. */
const aligned = (bytes: number): number => Math.ceil(bytes / line) * line

export interface Places {
  readonly ints: (length: number) => Int32Array
  readonly numbers: (length: number) => Float64Array
}

/** Hands out arrays one after the other. `lay` is run twice: first to learn how much is needed. */
export function layOut<T>(lay: (places: Places) => T, isPlain: boolean): { memory: SharedMemory; laid: T } {
  let needed = 0
  const count = <T>(bytes: number, none: T): T => {
    needed += aligned(bytes)
    return none
  }
  lay({
    ints: (length) => count(length * 4, noInts),
    numbers: (length) => count(length * 8, noNumbers),
  })
  const memory = reserve(needed, isPlain)
  let at = 0
  const next = (bytes: number): number => {
    const start = at
    at += aligned(bytes)
    return start
  }
  const laid = lay({
    ints: (length) => new Int32Array(memory.buffer, next(length * 4), length),
    numbers: (length) => new Float64Array(memory.buffer, next(length * 8), length),
  })
  return { memory, laid }
}

const noInts = new Int32Array(0)
const noNumbers = new Float64Array(0)

function reserve(bytes: number, isPlain: boolean): SharedMemory {
  const pages = Math.max(1, Math.ceil(bytes / pageBytes))
  if (!isPlain && pages <= mostPages && typeof WebAssembly !== 'undefined') {
    try {
      const wasm = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
      return { wasm, buffer: wasm.buffer as ArrayBufferLike as SharedArrayBuffer }
    } catch {
      // WebAssembly sets aside gigabytes of addresses, which not every machine allows.
    }
  }
  return { wasm: null, buffer: new SharedArrayBuffer(bytes) }
}
