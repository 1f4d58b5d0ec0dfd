import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { ProblemError } from '../../problem/index.ts'

/** An element of a part: what stands in its opening tag, and what stands inside it. */
export interface Piece {
  readonly tag: string
  readonly inner: string
}

/** The longest element that is waited for: a row of three hundred long cells is shorter. */
const longest = 24 * 1024 * 1024

/**
 * The elements `name` of a part, in the order of the file, as many at a time as have come in. They must not stand in
 * each other, and nothing is looked for after `</end>`. A prefix that the part uses for its names is taken off.
 */
export async function* pieces(
  stream: Readable,
  name: string,
  end: string,
  fileName: string,
): AsyncGenerator<readonly Piece[]> {
  const decoder = new StringDecoder('utf8')
  // What has come in is looked at when an element closes, so that one that never does costs no more than its length.
  let waiting: string[] = []
  let length = 0
  let prefix: string | undefined
  for await (const chunk of stream) {
    const text = decoder.write(chunk as Buffer)
    const seam = (waiting.at(-1) ?? '').slice(-64) + text
    waiting.push(text)
    length += text.length
    prefix ??= prefixOf(waiting.join(''))
    if (length > longest) throw new ProblemError('sheet-damaged', { name: fileName })
    const ended = seam.includes(`${end}>`)
    if (!ended && !seam.includes(`${name}>`)) continue
    const whole = withoutPrefix(waiting.join(''), prefix)
    const found: Piece[] = []
    const rest = whole.slice(takePieces(whole, name, found))
    if (found.length > 0) yield found
    if (rest.includes(`</${end}>`)) return
    waiting = [rest]
    length = rest.length
  }
}

function withoutPrefix(text: string, prefix: string | undefined): string {
  return prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text
}

/** The prefix of the root element, `''` where it has none; undefined until the root has come in. */
function prefixOf(start: string): string | undefined {
  const root = /<(?:(\w+):)?\w+[\s>]/.exec(start)
  return root === null ? undefined : (root[1] ?? '')
}

/** Adds the whole elements of `text`, and says how far they reach. */
function takePieces(text: string, name: string, found: Piece[]): number {
  const [opening, closing] = [`<${name}`, `</${name}>`]
  let at = 0
  for (;;) {
    const open = text.indexOf(opening, at)
    const head = open < 0 ? -1 : text.indexOf('>', open)
    if (head < 0) return at
    const next = text[open + opening.length]
    if (next !== '>' && next !== ' ' && next !== '/' && next !== '\n' && next !== '\r' && next !== '\t') {
      at = head + 1
      continue
    }
    if (text[head - 1] === '/') {
      found.push({ tag: text.slice(open + opening.length, head - 1), inner: '' })
      at = head + 1
      continue
    }
    const close = text.indexOf(closing, head)
    if (close < 0) return at
    found.push({ tag: text.slice(open + opening.length, head), inner: text.slice(head + 1, close) })
    at = close + closing.length
  }
}
