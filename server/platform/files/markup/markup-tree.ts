import { FileError } from '../file-error.ts'

export interface MarkupElement {
  /** Lower case in HTML; in XML with the usual prefix of its namespace, whatever prefix the file uses. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

export type MarkupNode = MarkupElement | string

/**
 * Parses XML or HTML into a plain tree. htmlparser2 reads no DTD and knows only the five entities of XML, so entity
 * tricks (billion laughs, external entities) find nothing to work on; depth and size of the tree are bounded here.
 */
export async function parseMarkup(text: string, mode: 'xml' | 'html'): Promise<MarkupElement> {
  const { Parser } = await import('htmlparser2')
  const root: Growing = { name: '#root', attributes: {}, children: [] }
  const stack: Growing[] = [root]
  const prefixes = new Map<string, string>()
  let nodes = 0
  let ignoredDepth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        nodes += 1
        if (nodes > maxNodes) throw new FileError('file-damaged', { reason: 'too many elements' })
        // Beyond the depth that any real document has, elements are dropped and their text is kept where they stood.
        if (stack.length > maxDepth) {
          ignoredDepth += 1
          // Closing them costs the parser time by the square of their number.
          if (ignoredDepth > maxIgnoredDepth) throw new FileError('file-damaged', { reason: 'nested too deep' })
          return
        }
        const element =
          mode === 'xml'
            ? {
                name: canonicalName(name, attributes, prefixes),
                attributes: canonical(attributes, prefixes),
                children: [],
              }
            : { name, attributes, children: [] }
        stack.at(-1)?.children.push(element)
        stack.push(element)
      },
      onclosetag() {
        if (ignoredDepth > 0) ignoredDepth -= 1
        else if (stack.length > 1) stack.pop()
      },
      ontext(data) {
        const siblings = (stack.at(-1) ?? root).children
        const last = siblings.length - 1
        if (typeof siblings[last] === 'string') siblings[last] += data
        else siblings.push(data)
      },
    },
    mode === 'xml'
      ? { xmlMode: true, decodeEntities: true }
      : { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(text)
  parser.end()
  return root
}

export function isElement(node: MarkupNode | undefined): node is MarkupElement {
  return typeof node === 'object'
}

/** First child element of that name. */
export function childOf(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find((node): node is MarkupElement => isElement(node) && node.name === name)
}

export function childrenOf(element: MarkupElement | undefined, name: string): readonly MarkupElement[] {
  return (element?.children ?? []).filter((node): node is MarkupElement => isElement(node) && node.name === name)
}

/** Every descendant of that name, in document order. */
export function descendantsOf(element: MarkupElement, name: string): readonly MarkupElement[] {
  const found: MarkupElement[] = []
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === name) found.push(node)
    found.push(...descendantsOf(node, name))
  }
  return found
}

/** All text below, as it stands. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

interface Growing {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Growing | string)[]
}

// A text of a million characters in runs of one character has some six million elements; more is an attack.
const maxNodes = 8_000_000
const maxDepth = 400
const maxIgnoredDepth = 10_000

// Generators may call the namespaces what they like (ns0:p); strict OOXML has addresses of its own.
const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/purl\.org\/dc\/elements\//, 'dc'],
  [/\/purl\.org\/dc\/terms\//, 'dcterms'],
  [/\/package\/2006\/relationships$/, ''],
]

function canonicalName(
  name: string,
  attributes: Readonly<Record<string, string>>,
  prefixes: Map<string, string>,
): string {
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue
    const usual = usualPrefixes.find(([pattern]) => pattern.test(attributes[key] ?? ''))
    if (usual !== undefined) prefixes.set(key.slice(6), usual[1])
  }
  return withUsualPrefix(name, prefixes, true)
}

function canonical(
  attributes: Readonly<Record<string, string>>,
  prefixes: Map<string, string>,
): Readonly<Record<string, string>> {
  const renamed: Record<string, string> = {}
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) renamed[withUsualPrefix(key, prefixes, false)] = attributes[key] ?? ''
  }
  return renamed
}

function withUsualPrefix(name: string, prefixes: Map<string, string>, byDefault: boolean): string {
  const colon = name.indexOf(':')
  if (colon < 0) {
    const usual = byDefault ? prefixes.get('') : undefined
    return usual ? `${usual}:${name}` : name
  }
  const usual = prefixes.get(name.slice(0, colon))
  if (usual === undefined) return name
  return usual === '' ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`
}
