import { type CityPack, checkPack, kinds } from '@linchpin/pack-kit'
import { kindNames } from '@linchpin/pack-kit/pages'
import { print } from '../compile-path.ts'
import { findingsReport, reportLanguage } from './findings-report.ts'
import { namedPack } from './named-pack.ts'
import { parsed } from './parsed.ts'

/** `linchpin pack check PACK`: every finding, and 1 if there are any; else one line of what the pack holds. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { positionals } = parsed(args, {})
  const pack = await namedPack(positionals)
  if (!pack) return 1
  const findings = checkPack(pack)
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
  const language = reportLanguage()
  const counts = kinds
    .map((kind) => [kind, definitions.filter((each) => each.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
  if (language === 'en') {
    const list = counts.map(([kind, count]) => `${kindNames[kind].en.toLowerCase()} ${count}`).join(', ')
    return `${label.en}: nothing to correct; documents ${documents.length}, ${list}.`
  }
  const list = counts.map(([kind, count]) => `${kindNames[kind].zh} ${count}`).join('、')
  return `${label.zh}：检查通过；文件 ${documents.length}、${list}。`
}
