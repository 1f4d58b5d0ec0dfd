import type { Label } from '@linchpin/pack-kit'
import { named } from './named.ts'

/** The twelve key chains, in the order in which the decision of 2022 names them. */
export const chainNames = {
  'it-innovation': named('信息技术应用创新产业链', 'domestic information technology chain'),
  'integrated-circuits': named('集成电路产业链', 'integrated circuit chain'),
  'connected-vehicles': named('车联网产业链', 'connected vehicle chain'),
  biomedicine: named('生物医药产业链', 'biomedicine chain'),
  'chinese-medicine': named('中医药产业链', 'Chinese medicine chain'),
  'new-energy': named('新能源产业链', 'new energy chain'),
  'new-materials': named('新材料产业链', 'new materials chain'),
  'high-end-equipment': named('高端装备产业链', 'high-end equipment chain'),
  automobiles: named('汽车及新能源汽车产业链', 'automobile and new-energy vehicle chain'),
  petrochemicals: named('绿色石化产业链', 'green petrochemical chain'),
  aerospace: named('航空航天产业链', 'aerospace chain'),
  'light-industry': named('轻工产业链', 'light industry chain'),
} as const satisfies Readonly<Record<string, Label>>
