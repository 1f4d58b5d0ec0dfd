import type { FieldKind } from '@linchpin/kernels/rules'

/** Where the fields of rules stand: a register's table, the column of its key, and a column for each field. */
export interface MatchSource {
  readonly table: string
  readonly key: string
  /** By field. A field without a column is unknown for everyone. */
  readonly columns: Readonly<Record<string, { readonly column: string; readonly kind: FieldKind }>>
}
