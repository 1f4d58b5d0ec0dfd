import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { type DocumentIndex, documentFindings, indexDocument } from '@linchpin/pack-kit'
import { UsageError } from '../../usage-error.ts'
import { compilePath, messageOf, print, readLimit } from '../compile-path.ts'
import { findingsReport } from './findings-report.ts'
import { exportNameOf, indexSource, isExportName } from './index-source.ts'
import { parsed } from './parsed.ts'

const options = {
  name: { type: 'string' },
  title: { type: 'string' },
  issuer: { type: 'string' },
  date: { type: 'string' },
} as const

/** `linchpin pack index DOCUMENT-ID FILE [--name NAME] [--title …] [--issuer …] [--date …]`: TypeScript on standard output. */
export async function indexCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, options)
  const [id, path, ...rest] = positionals
  if (!id || !path || rest.length > 0) throw new UsageError('name one id and one file: pack index plan-2021 plan.docx.')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(`the id is ${id}: it takes small letters, digits and hyphens, as plan-2021.`)
  }
  const name = values.name ?? exportNameOf(id)
  if (!isExportName(name)) throw new UsageError(`--name is ${name}: it has to be a free name for a constant, as plan.`)
  try {
    const { title, issuer, date } = values
    const document = await indexFile(id, path, definedOnly({ title, issuer, date }))
    const findings = documentFindings(document)
    if (findings.length > 0) {
      process.stderr.write(findingsReport(findings))
      return 1
    }
    await print(indexSource(document, name))
    return 0
  } catch (error) {
    process.stderr.write(`${path}: ${messageOf(error)}\n`)
    return 1
  }
}

/** What the text itself does not say. */
export interface Said {
  readonly title?: string
  readonly issuer?: string
  readonly date?: string
}

/** The index that the compiler makes of a file now. A text without a title has the name of its file. */
export async function indexFile(id: string, path: string, said: Said = {}): Promise<DocumentIndex> {
  const compiled = await compilePath(path, readLimit())
  const title = compiled.document.title || basename(path, extname(path))
  const document = { ...compiled.document, title, ...said }
  return indexDocument(id, { ...compiled, document }, createHash('sha256').update(compiled.text).digest('hex'))
}

const definedOnly = (said: { readonly [K in keyof Said]: string | undefined }): Said =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
