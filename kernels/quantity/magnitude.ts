/** Number words that stand for a power of ten before a unit, the longest first: 万亿元, 千万千瓦, 亿元, 万家. */
export const magnitudes: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
]

/** The words as alternatives of a regular expression. */
export const magnitudePattern = magnitudes.map(([word]) => word).join('|')
