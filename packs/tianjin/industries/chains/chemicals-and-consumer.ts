import { clause } from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { named } from '../named.ts'
import { chemicalProducts, petrochemicals } from '../petrochemicals.ts'
import { consumerProducts, lightTextiles } from '../traditional.ts'
import { downstream, keyChain, midstream, upstream } from './chain.ts'

export const petrochemicalChain = keyChain('petrochemicals', {
  class: 'short',
  industries: petrochemicals,
  fields: [clause(plan, '三/（三）/3')],
  segments: {
    refining: upstream('炼化一体化', 'refining', chemicalProducts.refining),
    feedstock: upstream('轻烃与烯烃原料', 'light feedstock', chemicalProducts.feedstock),
    olefins: midstream('烯烃深加工', 'olefins', chemicalProducts.olefins),
    fine: downstream('高端精细及专用化学品', 'fine and special chemicals', chemicalProducts.fine),
  },
})

export const lightIndustryChain = keyChain('light-industry', {
  class: null,
  industries: lightTextiles,
  fields: [clause(plan, '三/（四）/2')],
  reading: named(
    '链名取自决定，范围按规划“现代轻纺”解读。',
    'The name is the decision’s; what belongs to it follows the plan’s light industry and textiles.',
  ),
  segments: {
    farmInputs: upstream('特色农产品原料', 'farm products', consumerProducts.farmInputs),
    food: midstream('食品加工', 'food', consumerProducts.food),
    household: midstream('轻工消费品', 'household goods', consumerProducts.household),
    textiles: midstream('纺织服装', 'textiles and clothing', consumerProducts.textiles),
    brands: downstream('自主品牌与个性化定制', 'brands and goods made to order'),
  },
})
