import { stringifySearch } from '../../client/search-string.ts'

export const meetingHref = (id: string): string => `/meetings/${encodeURIComponent(id)}`
export const printHref = (id: string, what: 'papers' | 'minutes'): string =>
  `${meetingHref(id)}/print${stringifySearch({ what })}`
