const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })

/** An instant in the city's time to the second, `2026-11-21 09:05:07`. */
export const formatMoment = (iso: string): string => clock.format(new Date(iso))
