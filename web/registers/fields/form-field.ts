import type { RegisterField } from '@linchpin/api'

/** What a value is typed and shown by: fields of registers and of cases alike. */
export type FormField = Pick<
  RegisterField,
  'name' | 'label' | 'kind' | 'unit' | 'options' | 'register' | 'isRequired' | 'isMany' | 'isPersonal'
> & { readonly format?: RegisterField['format']; readonly isNumbered?: boolean }

/** As it goes over HTTP: a number in its unit, money in whole fen, a day, a key or an id; several as a list. */
export type FieldValue = string | number | boolean | readonly string[] | null

/** What ids stand for. */
export interface ValueNames {
  readonly body: (id: string) => string
  readonly entry: (register: string, key: string) => string
  readonly file: (id: string) => string
}
