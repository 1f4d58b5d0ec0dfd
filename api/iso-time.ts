import { z } from 'zod'

/** A moment, as `2026-03-01T08:00:00.000Z`. */
export const IsoTime = z.iso.datetime()
