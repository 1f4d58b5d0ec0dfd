/** “两带集聚、双城优化、智谷升级、组团联动”: the structure of the whole city. */
import { type Body, clause, type Develops, defineLayout, develops, type Label } from '@linchpin/pack-kit'
import {
  baodiZone,
  binhaiCity,
  coastalBelt,
  ecoCity,
  highTechBelt,
  jizhouZone,
  ningheZone,
  northernCoast,
  smartValley,
  southernCoast,
  tianjinCity,
  ziya,
} from '../../bodies/index.ts'
import { decision, plan } from '../../documents/index.ts'
import { aerospace } from '../aerospace.ts'
import { automobiles } from '../automobiles.ts'
import { biomedicine } from '../biomedicine.ts'
import { equipment } from '../equipment.ts'
import { newEnergy } from '../new-energy.ts'
import { newMaterials } from '../new-materials.ts'
import { petrochemicals } from '../petrochemicals.ts'
import { smartTechnology } from '../smart-technology.ts'
import { producerServices, urbanIndustries } from '../supporting.ts'
import { baodiDevelops, jinghaiDevelops, jizhouDevelops, ningheDevelops } from './outer-districts.ts'

const structure = (place: Body, developed: readonly Develops[], note?: Label) =>
  defineLayout(`layout-${place.id}`, {
    label: { zh: `${place.label.zh}产业布局`, en: `what ${place.label.en} develops` },
    row: 'M3',
    source: [clause(plan, '四/（一）'), clause(decision, '四')],
    place,
    develops: developed,
    ...(note ? { note } : {}),
  })

/** 生物医药、新能源、新材料等新兴产业, as the plan's chapter on industries lists them. */
const emerging = [develops(biomedicine), develops(newEnergy), develops(newMaterials)]

const belts = [
  structure(
    highTechBelt,
    [
      develops(smartTechnology, 'nextGenerationIt'),
      develops(aerospace),
      develops(automobiles, 'newEnergyCars'),
      develops(newMaterials),
      develops(biomedicine),
    ],
    { zh: '同时承接北京非首都功能疏解。', en: 'It also takes in what Beijing gives up.' },
  ),
  structure(
    coastalBelt,
    [
      develops(equipment, 'marineEquipment'),
      develops(smartTechnology, 'nextGenerationIt'),
      develops(automobiles, 'newEnergyCars'),
      develops(biomedicine),
      develops(petrochemicals),
    ],
    {
      zh: '五类产业为规划对两带的合并表述，不能确定哪类专属本带。',
      en: 'The plan names the five for both belts together and does not say which belongs to which.',
    },
  ),
  structure(northernCoast, emerging, {
    zh: '以经开区、滨海高新区、中新天津生态城为核心；规划只写“新兴产业”，以第三章所列三类为准。',
    en: 'Its cores are three zones; the plan says emerging industries, which are the three of its chapter on industries.',
  }),
  structure(
    southernCoast,
    [develops(equipment), develops(newEnergy), develops(newMaterials, 'chemicalMaterials'), develops(petrochemicals)],
    {
      zh: '以临港经济区、南港工业区为核心，石化产业向南港集聚。',
      en: 'Its cores are Lingang and Nangang; petrochemicals gather at Nangang.',
    },
  ),
]

const cities = [
  structure(tianjinCity, [develops(urbanIndustries), ...emerging], {
    zh: '核心区补产业功能、发展都市产业；其他区域以国家级、市级开发区为载体集聚新兴产业，控制产业类型，提高投资和建设强度。',
    en: 'Urban industries in the core; elsewhere emerging industries in the zones, with types of industry controlled and land used more densely.',
  }),
  structure(binhaiCity, emerging, {
    zh: '核心区补城市功能；其他区域以国家级、市级开发区为载体集聚新兴产业，控制产业类型，提高投资和建设强度。',
    en: 'Urban functions in the core; elsewhere emerging industries in the zones, with types of industry controlled and land used more densely.',
  }),
  structure(
    smartValley,
    [
      develops(smartTechnology, 'artificialIntelligence'),
      develops(newEnergy),
      develops(newMaterials),
      develops(biomedicine),
      develops(equipment),
      develops(producerServices),
    ],
    {
      zh: '以海河教育园区为核心，逐步缩减工业用地规模。',
      en: 'Around the education park; industrial land is to shrink step by step.',
    },
  ),
]

const asTheDistrict: Label = {
  zh: '组团载体：承接北京、对接河北。规划未单列该组团的产业，以所在区主导产业为准。',
  en: 'Carrier of a cluster towards Beijing and Hebei. The plan names no industries of its own: those of its district hold.',
}
const clusters = [
  structure(baodiZone, baodiDevelops, asTheDistrict),
  structure(ningheZone, ningheDevelops, asTheDistrict),
  structure(ziya, jinghaiDevelops, asTheDistrict),
  structure(jizhouZone, jizhouDevelops, asTheDistrict),
]

const ecoCityLayout = defineLayout('layout-eco-city', {
  label: { zh: '中新天津生态城产业布局', en: 'what the Eco-City develops' },
  row: 'M3',
  source: [clause(plan, '四/（一）'), clause(plan, '五/（三）/4')],
  note: {
    zh: '临海先进制造产业带北部核心之一；5G全域示范应用试点。',
    en: 'One core of the northern coast, and pilot of 5G throughout.',
  },
  place: ecoCity,
  develops: [develops(smartTechnology, 'fifthGeneration'), ...emerging],
})

export const wholeCityLayouts = [...belts, ...cities, ...clusters, ecoCityLayout]
