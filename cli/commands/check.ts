import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { type Finding, findFindings, severities } from '@linchpin/kernels/policy/compare'
import { UsageError } from '../usage-error.ts'
import { compilePath, messageOf, print, readLimit } from './compile-path.ts'
import { findingText, severityNames } from './finding-text.ts'

interface Read {
  /** Names the document in the findings: the file as it was named. */
  readonly key: string
  readonly compiled: CompiledDocument
}

/**
 * `linchpin check FILE… [--json]`: what contradicts what within and across the files. Findings are an answer and no
 * failure: the exit code is 0 when all files were read, 1 when one could not be.
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: named } = parse(args)
  const files = [...new Set(named)]
  if (files.length === 0) throw new UsageError('no file is named.')
  const limitBytes = readLimit(values['limit-mb'])
  const documents: Read[] = []
  for (const [i, path] of files.entries()) {
    if (files.length > 1) process.stderr.write(`[${i + 1}/${files.length}] ${path}\n`)
    try {
      documents.push({ key: path, compiled: await compilePath(path, limitBytes) })
    } catch (error) {
      process.stderr.write(`${path}: ${messageOf(error)}\n`)
    }
  }
  const findings = findFindings(documents)
  await print(
    values.json ? `${JSON.stringify({ version: 1, ...summary(documents), findings })}\n` : report(documents, findings),
  )
  return documents.length === files.length ? 0 : 1
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, 'limit-mb': { type: 'string' } },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const summary = (documents: readonly Read[]) => ({
  documents: documents.map(({ key, compiled }) => ({
    key,
    title: compiled.document.title,
    date: compiled.document.date,
    diagnostics: compiled.diagnostics.length,
    fairCompetition: fairCompetition(compiled),
  })),
})

function report(documents: readonly Read[], findings: readonly Finding[]): string {
  const titles = new Map(documents.map(({ key, compiled }) => [key, `《${compiled.document.title || basename(key)}》`]))
  const list = documents.map(({ key, compiled }) => {
    const name = compiled.document.title ? `${titles.get(key)}（${basename(key)}）` : basename(key)
    return `  ${name}${notes(compiled)}`
  })
  const counts = severities
    .map((severity) => [severityNames[severity], findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${count}项`)
  const head = `文件比对：${documents.length}份\n${list.join('\n')}\n${findings.length === 0 ? '未发现重复、矛盾或存疑之处。' : `共${findings.length}项：${counts.join('，')}`}\n`
  return [head, ...findings.map((finding, at) => findingText(finding, at + 1, titles))].join('\n')
}

function notes(compiled: CompiledDocument): string {
  const fair = fairCompetition(compiled)
  const rest = compiled.diagnostics.length - fair
  const words = [fair > 0 ? `公平竞争审查提示${fair}处` : '', rest > 0 ? `编号、格式提示${rest}处` : ''].filter(Boolean)
  return words.length === 0 ? '' : `：${words.join('，')}`
}

const fairCompetition = ({ diagnostics }: CompiledDocument): number =>
  diagnostics.filter(({ code }) => code.startsWith('fair-competition')).length
