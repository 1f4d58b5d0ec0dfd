import type { Label } from '@linchpin/pack-kit'

const name = (zh: string, en: string): Label => ({ zh, en })

/** The twelve key chains, in the order in which the decision of 2022 names them. */
export const chainNames = {
  'it-innovation': name('信息技术应用创新产业链', 'domestic information technology chain'),
  'integrated-circuits': name('集成电路产业链', 'integrated circuit chain'),
  'connected-vehicles': name('车联网产业链', 'connected vehicle chain'),
  biomedicine: name('生物医药产业链', 'biomedicine chain'),
  'chinese-medicine': name('中医药产业链', 'Chinese medicine chain'),
  'new-energy': name('新能源产业链', 'new energy chain'),
  'new-materials': name('新材料产业链', 'new materials chain'),
  'high-end-equipment': name('高端装备产业链', 'high-end equipment chain'),
  automobiles: name('汽车及新能源汽车产业链', 'automobile and new-energy vehicle chain'),
  petrochemicals: name('绿色石化产业链', 'green petrochemical chain'),
  aerospace: name('航空航天产业链', 'aerospace chain'),
  'light-industry': name('轻工产业链', 'light industry chain'),
} as const satisfies Readonly<Record<string, Label>>
