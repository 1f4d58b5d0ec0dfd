/** To read a value one needs no example of how it is written. */
export const readLabel = (label: string): string => label.replace(/（如[^）]*）$|, as [A-Z0-9]+$/, '')

/** Where room is scarce, without what stands in brackets behind. */
export const shortLabel = (label: string): string => label.replace(/（[^（）]*）$| \([^()]*\)$/, '')
