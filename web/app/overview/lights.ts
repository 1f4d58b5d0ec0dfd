import type { CaseLight, CaseTallyCounts } from '@linchpin/api'

/** Open cases by light, and what of it is new. */
export type Lights = Omit<CaseTallyCounts, 'type'>

export const dark: Lights = {
  ...{ red: 0, yellow: 0, green: 0, noData: 0 },
  ...{ turnedRed: 0, turnedYellow: 0, longestLate: 0 },
}

export function sumLights(counts: readonly Lights[]): Lights {
  return counts.reduce(
    (sum, each) => ({
      red: sum.red + each.red,
      yellow: sum.yellow + each.yellow,
      green: sum.green + each.green,
      noData: sum.noData + each.noData,
      turnedRed: sum.turnedRed + each.turnedRed,
      turnedYellow: sum.turnedYellow + each.turnedYellow,
      longestLate: Math.max(sum.longestLate, each.longestLate),
    }),
    dark,
  )
}

export const openOf = ({ red, yellow, green, noData }: Lights): number => red + yellow + green + noData

/** The heaviest light that any of them has. What has no light, and where nothing is open, is no data and never green. */
export function worstLight({ red, yellow, green }: Lights): CaseLight {
  if (red > 0) return 'red'
  if (yellow > 0) return 'yellow'
  return green > 0 ? 'green' : 'noData'
}

/** The most red first; of as many, the one that is late longest. */
export const heavierFirst = (one: Lights, other: Lights): number =>
  other.red - one.red || other.longestLate - one.longestLate || other.yellow - one.yellow

/** Counts of one key: as a whole, and by type. */
export interface KeyTally extends Lights {
  readonly key: string
  readonly byType: Readonly<Record<string, Lights>>
}

export function tallyByKey(groups: readonly (CaseTallyCounts & { readonly key: string })[]): readonly KeyTally[] {
  const keys = [...new Set(groups.map(({ key }) => key))]
  return keys.map((key) => {
    const own = groups.filter((each) => each.key === key)
    return { ...sumLights(own), key, byType: Object.fromEntries(own.map((each) => [each.type, each])) }
  })
}
