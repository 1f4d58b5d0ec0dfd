import type { RegisterDetail, RegisterImport } from '@linchpin/api'

export interface ImportProps {
  readonly register: RegisterDetail
  readonly given: RegisterImport
}
