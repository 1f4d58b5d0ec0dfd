import { choice, clause, defineRegister, department, entry, taskForce, text } from '@linchpin/pack-kit'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../chain-names.ts'
import { known } from '../platform/evidence.ts'
import { chainProducts, chainSegments } from '../platform/index.ts'

/** 锻长板清单: links where the city leads and wants to stay ahead. */
export const chainStrengths = defineRegister('chain-strengths', {
  label: { zh: '产业链长板清单', en: 'strengths of the chains' },
  row: 'M5',
  source: [clause(plan, '五/（二）/1'), clause(decision, '六')],
  key: 'code',
  fields: {
    code: text('编号', 'number', { required: true }),
    title: text('优势环节', 'strong link', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    segment: entry('环节', 'segment', chainSegments),
    product: entry('产品', 'product', chainProducts),
    leadFirms: entry('代表企业', 'firms', enterprises, { many: true }),
    standing: choice('优势地位', 'standing', {
      national: { zh: '国内领先', en: 'leads the country' },
      world: { zh: '国际先进', en: 'among the best of the world' },
    }),
    next: text('锻造举措', 'what strengthens it further'),
    ...known,
  },
  keptBy: [taskForce, department],
})
