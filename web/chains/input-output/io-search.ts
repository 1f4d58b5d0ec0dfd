/** What stands in the address: the table, and the shock that is shown. */
export interface IoSearch {
  readonly table?: string
  readonly tab?: 'multipliers'
  /** Codes with commas between. */
  readonly sectors?: string
  /** In percent. */
  readonly change?: string
  readonly model?: 'ghosh'
  readonly measure?: 'price'
  readonly at?: 'cause'
  readonly flows?: 'home'
}

export function readIoSearch(raw: Readonly<Record<string, unknown>>): IoSearch {
  const text = (name: string, form: RegExp) => {
    const value = raw[name]
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {}
  }
  const only = (name: string, value: string) => (raw[name] === value ? { [name]: value } : {})
  return {
    ...text('table', /^\d{1,9}$/),
    ...text('sectors', /^.{1,400}$/),
    ...text('change', /^[-−]?\d{1,4}(\.\d{1,4})?$/),
    ...only('tab', 'multipliers'),
    ...only('model', 'ghosh'),
    ...only('measure', 'price'),
    ...only('at', 'cause'),
    ...only('flows', 'home'),
  }
}
