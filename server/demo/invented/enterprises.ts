/** Invented enterprises: made-up names and figures, codes with a right check character in a range that says 演示 (DEM). */
import { checkCharacter } from '@linchpin/kernels/quantity'
import { type Chance, createChance } from '../../platform/chance.ts'
import { demoEnterpriseCode } from '../demo-persons.ts'
import { type DemoCity, dayAfter } from './city.ts'

export interface InventedEnterprise {
  readonly code: string
  readonly name: string
  readonly district: string
  readonly chain: string
  readonly isLead: boolean
  readonly values: Readonly<Record<string, unknown>>
}

const firsts = [
  '津澜',
  '海澄',
  '渤衡',
  '云蔚',
  '泽川',
  '瀚海',
  '启恒',
  '晟岳',
  '凌源',
  '铭泰',
  '博远',
  '禾盛',
  '锐新',
  '联创',
  '翰宇',
  '卓成',
]
const trades: Readonly<Record<string, readonly [word: string, industry: string]>> = {
  'it-innovation': ['信息技术', 'C3911'],
  'integrated-circuits': ['微电子', 'C3973'],
  'connected-vehicles': ['智能网联', 'C3962'],
  biomedicine: ['生物医药', 'C2761'],
  'chinese-medicine': ['中药', 'C2740'],
  'new-energy': ['新能源', 'C3841'],
  'new-materials': ['新材料', 'C2651'],
  'high-end-equipment': ['装备制造', 'C3421'],
  automobiles: ['汽车部件', 'C3670'],
  petrochemicals: ['石化', 'C2614'],
  aerospace: ['航空科技', 'C3741'],
  'light-industry': ['轻工', 'C3351'],
}
const yuan = 100

export function inventedEnterprises(
  { chains, districts, today }: DemoCity,
  count: number,
): readonly InventedEnterprise[] {
  if (chains.length === 0 || districts.length === 0) return []
  const chance = createChance(20_260)
  return Array.from({ length: count }, (_, at) => {
    // The first is that of the invented person of an enterprise.
    const chain = at === 0 ? chains[0] : chance.of(chains)
    const district = at === 0 ? districts[0] : chance.of(districts)
    const [word, industryCode] = trades[chain?.id ?? ''] ?? ['制造', 'C3311']
    const name = `${firsts[at % firsts.length]}${word}（演示${String(at + 1).padStart(3, '0')}）有限公司`
    const isLead = at < chains.length || chance.is(0.06)
    const [chainId, districtId] = [chain?.id ?? '', district?.id ?? '']
    const code = at === 0 ? demoEnterpriseCode : codeOf(at)
    const figures = figuresOf(chance, isLead)
    const values = {
      ...{ creditCode: code, name, district: districtId, industryCode, primaryChain: chainId },
      ...(chance.is(0.15) ? { otherChains: [chance.of(chains).id].filter((id) => id !== chainId) } : {}),
      ...{ isManufacturer: true, isLeadFirm: isLead, ...figures },
      founded: dayAfter(today, -chance.whole(700, 9000)),
      contact: chance.of(['王某', '李某', '张某', '刘某']),
      telephone: `1380000${String(chance.whole(1000, 9999))}`,
    }
    return { code, name, district: districtId, chain: chainId, isLead, values }
  })
}

function figuresOf(chance: Chance, isLead: boolean) {
  const staff = isLead ? chance.whole(800, 6000) : chance.whole(12, 900)
  const revenue = staff * chance.whole(600_000, 2_400_000) * yuan
  const part = (least: number, most: number) => Math.round((revenue * chance.whole(least, most)) / 100)
  return {
    staff,
    rdStaff: Math.round((staff * chance.whole(4, 30)) / 100),
    ...{
      revenue,
      revenueBefore: part(82, 108),
      mainRevenue: part(85, 99),
      output: part(95, 112),
      valueAdded: part(16, 32),
    },
    ...{ rdSpend: part(1, 9), assets: part(70, 160), liabilities: part(30, 70) },
    isAboveScale: revenue >= 20_000_000 * yuan,
  }
}

/** 91 for an enterprise, division 120000, DEM for 演示, a number. */
function codeOf(at: number): string {
  const body = `91120000DEM${String(at).padStart(6, '0')}`
  return body + checkCharacter(body)
}
