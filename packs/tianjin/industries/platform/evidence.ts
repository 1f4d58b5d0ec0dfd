import { choice, date, file, text } from '@linchpin/pack-kit'

/** What every statement on a chain says of itself: how it is known, from where, as of when. */
export const known = {
  evidenceKind: choice(
    '信息性质',
    'kind of evidence',
    {
      fact: { zh: '事实（有凭证）', en: 'fact' },
      said: { zh: '企业口述', en: 'said by the enterprise' },
      judgement: { zh: '研判', en: 'judgement' },
      toVerify: { zh: '待核实', en: 'to be verified' },
    },
    { required: true },
  ),
  origin: text('信息来源', 'where it comes from'),
  asOf: date('截至日期', 'as of'),
  proof: file('佐证材料', 'evidence'),
}

/** 数据分级: export above the first needs approval. */
export const dataClass = choice(
  '数据级别',
  'data class',
  {
    general: { zh: '一般', en: 'general' },
    important: { zh: '重要', en: 'important' },
    core: { zh: '核心', en: 'core' },
  },
  { required: true },
)
