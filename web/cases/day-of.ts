import { formatInstant } from '../ui/date-format.ts'

/** The day of an instant in the city's time. */
export const dayOf = (instant: string): string => formatInstant(instant).slice(0, 10)
