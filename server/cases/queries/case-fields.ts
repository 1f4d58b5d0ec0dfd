import type { CaseField } from '@linchpin/api'
import type { Fields } from '@linchpin/pack-kit'
import { formField } from '../../registers/index.ts'

/** Fields as a form or a table needs them, in the order of the definition. */
export const caseFields = (fields: Fields): CaseField[] =>
  Object.entries(fields).map(([name, field]) => formField(name, field))
