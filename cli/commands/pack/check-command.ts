import { type CityPack, kinds } from '@linchpin/pack-kit'
import { kindNames } from '@linchpin/pack-kit/pages'
import { print } from '../compile-path.ts'
import { findingsReport, reportLanguage } from './findings-report.ts'
import { namedPack } from './named-pack.ts'
import { parsed } from './parsed.ts'

/** `linchpin pack check PACK`: every finding, and 1 if there are any; else one line of what the pack holds. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { positionals } = parsed(args, {})
  const named = await namedPack(positionals)
  if (!named) return 1
  const { pack, findings } = named
  if (findings.length === 0) {
    await print(`${summary(pack)}\n`)
    return 0
  }
  process.stderr.write(findingsReport(findings))
  process.stderr.write(
    reportLanguage() === 'zh' ? `共 ${findings.length} 处需要更正。\n` : `${findings.length} to correct.\n`,
  )
  return 1
}

function summary({ label, definitions, documents }: CityPack): string {
  const counts = kinds
    .map((kind) => ({ name: kindNames[kind], count: definitions.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const all = [{ name: { zh: '文件', en: 'documents' }, count: documents.length }, ...counts]
  if (reportLanguage() === 'zh') {
    return `${label.zh}：检查通过；${all.map(({ name, count }) => `${name.zh} ${count}`).join('、')}。`
  }
  const list = all.map(({ name, count }) => `${name.en.toLowerCase()} ${count}`).join(', ')
  return `${label.en}: nothing to correct; ${list}.`
}
