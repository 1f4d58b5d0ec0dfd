import { FileError } from '../file-error.ts'
import { childOf, childrenOf, type MarkupElement, parseMarkup } from '../markup/markup-tree.ts'
import { openZip } from '../open-zip.ts'

/** The XML parts of a .docx, found by their relations, not by their usual names. */
export interface DocxPackage {
  readonly document: MarkupElement
  /** The part of that relation of the document (`styles`, `numbering`), or `null`. */
  part(relation: string): Promise<MarkupElement | null>
  parts(relation: string): Promise<readonly MarkupElement[]>
  readonly coreProperties: MarkupElement | null
  readonly pictureCount: number
}

export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const zip = await openZip(bytes)
  const xml = async (name: string): Promise<MarkupElement | null> => {
    const content = await zip.read(name)
    if (content === null) return null
    const start = content.subarray(0, 2).toString('hex')
    return parseMarkup(start === 'fffe' ? content.toString('utf16le') : content.toString('utf8'), 'xml')
  }
  const relations = async (name: string): Promise<readonly Relation[]> =>
    childrenOf(childOf((await xml(name)) ?? undefined, 'Relationships'), 'Relationship').map(({ attributes }) => ({
      kind: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: attributes.Target ?? '',
      external: attributes.TargetMode === 'External',
    }))

  const main = (await relations('_rels/.rels')).find(({ kind }) => kind === 'officeDocument')
  const path = main === undefined ? 'word/document.xml' : resolve('', main.target)
  const document = await xml(path)
  if (document === null) throw new FileError('file-damaged', { format: 'Word (.docx)' })
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const own = await relations(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const parts = async (relation: string) => {
    const found: MarkupElement[] = []
    for (const { kind, target, external } of own) {
      // Nothing outside the file is ever fetched.
      if (kind !== relation || external) continue
      const part = await xml(resolve(folder, target))
      if (part !== null) found.push(part)
    }
    return found
  }
  return {
    document,
    parts,
    part: async (relation) => (await parts(relation))[0] ?? null,
    coreProperties: await xml('docProps/core.xml'),
    pictureCount: own.filter(({ kind }) => kind === 'image').length,
  }
}

interface Relation {
  readonly kind: string
  readonly target: string
  readonly external: boolean
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of (folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
