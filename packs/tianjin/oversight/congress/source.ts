import { clause, standard } from '@linchpin/pack-kit'
import { decision } from '../../documents/index.ts'

/** What has the standing committee oversee the strategy: the decision, and the law that says how. */
export const oversightSource = [
  clause(decision, '十五'),
  standard('《中华人民共和国各级人民代表大会常务委员会监督法》'),
] as const
