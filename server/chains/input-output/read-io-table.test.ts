import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkIoTable } from './check-io-table.ts'
import { holdsImports } from './kernel-table.ts'

/** 云渚市三部门表 with imports within its flows, in 万元. */
const lines = {
  head: '代码,部门名称,A,B,C,中间使用合计,最终使用合计,出口,进口,总产出',
  a: 'A,轴承,10,20,5,35,75,10,10,100',
  b: 'B,机器人,5,"1,0",15,30,170,40,0,200',
  c: 'C,服务,20,30,10,60,90,0,0,150',
  below: 'TII,中间投入合计,35,60,30',
  added: 'TVA,增加值合计,65,140,120',
  total: 'TI,总投入,100,200,150',
  jobs: 'EMP,从业人员,50,40,300',
}
const fileOf = (changed: Partial<typeof lines> = {}) => ({
  name: '云渚2026.csv',
  bytes: new TextEncoder().encode(
    Object.values({ ...lines, ...changed })
      .filter((line) => line !== '')
      .join('\n'),
  ),
})
const faultsOf = async (changed: Partial<typeof lines>) =>
  (await checkIoTable(fileOf(changed))).check.faults.map(({ zh }) => zh)

describe('an input-output table of a city', () => {
  test('is read by its codes and names, with jobs', async () => {
    const { sectors, values, check } = await checkIoTable(fileOf())
    expect(check.faults).toEqual([])
    expect(sectors[1]).toEqual({ code: 'B', zh: '机器人', en: '机器人' })
    expect(values.flows).toEqual([10, 20, 5, 5, 10, 15, 20, 30, 10])
    expect(values.output).toEqual([100, 200, 150])
    expect(values.jobs).toEqual([50, 40, 300])
    expect(holdsImports(values)).toBe(true)
    expect(check.totals).toEqual({ output: 450, valueAdded: 325, finalUse: 335, imports: 10, importedInputs: 0 })
  })

  test('is told what is wrong, all of it', async () => {
    expect(await faultsOf({ a: 'A,轴承,10,20,5,35,76,10,10,100' })).toEqual([
      'A 轴承：行不平衡，中间使用＋最终使用−进口 比总产出多 1',
    ])
    expect(await faultsOf({ added: 'TVA,增加值合计,65,141,120' })).toEqual([
      'B 机器人：列不平衡，中间投入＋增加值 比总投入多 1',
    ])
    expect(await faultsOf({ b: 'B,机器人,5,十,15,30,170,40,0,200' })).toEqual(['第“B”行“B”列不是数字：十'])
    expect(await faultsOf({ added: '' })).toEqual(['缺少“TVA 增加值合计”'])
    expect(await faultsOf({ head: lines.head.replace('最终使用合计', '其他') })).toEqual(['缺少“TFU 最终使用合计”'])
    expect(await faultsOf({ c: `${lines.c}\n${lines.c}` })).toEqual(['部门“C”有两行'])
    expect(await faultsOf({ a: 'A,轴承,10,20,-5,25,85,10,10,100' })).toContain('A 轴承 向 C 服务 的流量为负：-5')
  })

  test('without codes on both sides is none', async () => {
    const bytes = new TextEncoder().encode('名称,产值\n轴承,100\n机器人,200\n')
    await expect(checkIoTable({ name: '名单.csv', bytes })).rejects.toMatchObject({ code: 'io-table-without-head' })
  })

  test('with more flows than output cannot be solved', async () => {
    const eaten = {
      head: '代码,部门名称,A,B,最终使用合计,总产出',
      ...{ a: 'A,轴承,90,60,-50,100', b: 'B,机器人,60,90,-50,100', c: '', below: '', jobs: '' },
      ...{ added: 'TVA,增加值合计,-50,-50', total: '' },
    }
    expect(await faultsOf(eaten)).toEqual(['有部门的中间投入超过其总产出，无法求解'])
  })
})

const shared = (name: string) => new URL(`../../../../shared/data/io/${name}`, import.meta.url)
describe.skipIf(!existsSync(shared('china_2020_153.csv')))('tables of the statistics bureau', () => {
  const read = (name: string) => checkIoTable({ name, bytes: new Uint8Array(readFileSync(shared(name))) })

  test('of 153 sectors has imports within its flows', async () => {
    const { sectors, values, check } = await read('china_2020_153.csv')
    expect([check.faults, sectors.length]).toEqual([[], 153])
    expect(sectors[0]).toEqual({ code: '001', zh: '农产品', en: 'Agriculture' })
    expect(holdsImports(values)).toBe(true)
    expect(check.totals?.output).toBeCloseTo(26990278045.43, 0)
    expect(check.worstRow).toBeLessThan(1e-12)
  })

  test('of 42 sectors has them beside', async () => {
    const { sectors, values, check } = await read('china_2020_42.csv')
    expect([check.faults, sectors.length]).toEqual([[], 42])
    expect(holdsImports(values)).toBe(false)
    expect(check.totals?.importedInputs).toBeGreaterThan(1e8)
    expect(check.totals?.output).toBeCloseTo(26990278045.43, 0)
  })
})
