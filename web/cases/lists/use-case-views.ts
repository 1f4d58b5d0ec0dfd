import { useSavedViews } from '../../client/saved-views.ts'
import { stringifySearch } from '../../client/search-string.ts'

/** The views that the person keeps of the list of one type, or of the list of all. */
export const useCaseViews = (type: string | undefined) =>
  useSavedViews({ queryKey: ['case-views', type ?? ''], path: '/cases/views', of: stringifySearch({ type }) })
