import type { Bilingual } from '@linchpin/api'
import { type InputOutputTable, type TableProblem, withoutImports } from '@linchpin/kernels/chain/input-output'
import { ProblemError } from '../../platform/problem/index.ts'
import type { IoSector, IoValues } from './input-output.tables.ts'

export function kernelTable(values: IoValues): InputOutputTable {
  const array = (list: readonly number[]) => Float64Array.from(list)
  return {
    sectors: values.output.length,
    flows: array(values.flows),
    finalUse: array(values.finalUse),
    imports: array(values.imports),
    importedInputs: array(values.importedInputs),
    valueAdded: array(values.valueAdded),
    output: array(values.output),
    ...(values.exports === null ? {} : { exports: array(values.exports) }),
  }
}

export const holdsImports = ({ imports, exports }: IoValues): boolean =>
  exports !== null && imports.some((each) => each !== 0)

/** Of domestic supply only. */
export function homeTable(name: string, values: IoValues): InputOutputTable {
  if (!holdsImports(values)) throw new ProblemError('io-imports-unknown', { name })
  try {
    return withoutImports(kernelTable(values))
  } catch (error) {
    throw error instanceof RangeError ? new ProblemError('io-imports-unknown', { name }) : error
  }
}

const parts: Readonly<Record<string, Bilingual>> = {
  flows: { zh: '中间流量', en: 'flows' },
  finalUse: { zh: '最终使用', en: 'final use' },
  imports: { zh: '进口', en: 'imports' },
  importedInputs: { zh: '进口中间投入', en: 'imported inputs' },
  valueAdded: { zh: '增加值', en: 'value added' },
  output: { zh: '总产出', en: 'output' },
  exports: { zh: '出口', en: 'exports' },
}

/** What is wrong with a table, sector by sector, in words. */
export function faultWords(problem: TableProblem, sectors: readonly IoSector[]): Bilingual {
  const zh = (at: number) => `${sectors[at]?.code} ${sectors[at]?.zh}`
  const en = (at: number) => `${sectors[at]?.code} ${sectors[at]?.en}`
  switch (problem.problem) {
    case 'length':
      return {
        zh: `“${parts[problem.part]?.zh}”有 ${problem.found} 个数，应为 ${problem.needed} 个`,
        en: `${parts[problem.part]?.en}: ${problem.found} values, ${problem.needed} are needed`,
      }
    case 'not-a-number':
      return {
        zh: `${zh(problem.sector)}：“${parts[problem.part]?.zh}”不是数字`,
        en: `${en(problem.sector)}: ${parts[problem.part]?.en} is no number`,
      }
    case 'flow-negative':
      return {
        zh: `${zh(problem.sector)} 向 ${zh(problem.customer)} 的流量为负：${problem.value}`,
        en: `${en(problem.sector)} sells ${problem.value} to ${en(problem.customer)}: flows are 0 and more`,
      }
    case 'output-negative':
      return {
        zh: `${zh(problem.sector)}：总产出为负：${problem.value}`,
        en: `${en(problem.sector)}: output ${problem.value} is below 0`,
      }
    case 'output-zero':
      return {
        zh: `${zh(problem.sector)}：总产出为 0，却有中间流量`,
        en: `${en(problem.sector)}: sells or buys, and has no output`,
      }
    case 'row-unbalanced':
      return {
        zh: `${zh(problem.sector)}：行不平衡，中间使用＋最终使用−进口 比总产出多 ${problem.off}`,
        en: `${en(problem.sector)}: the row is ${problem.off} above the output`,
      }
    case 'column-unbalanced':
      return {
        zh: `${zh(problem.sector)}：列不平衡，中间投入＋增加值 比总投入多 ${problem.off}`,
        en: `${en(problem.sector)}: the column is ${problem.off} above the output`,
      }
  }
}
