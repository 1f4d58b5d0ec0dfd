import { moneyText } from '../../registers/index.ts'
import { formatAmount } from '../../ui/amount.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { Figure } from '../../ui/figure.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { investmentOf, type Project, yearGone } from './project.ts'
import { slippageOf } from './slippage.ts'
import { type ProjectWords, useProjectWords } from './words.ts'

/** The projects in view in six figures. */
export function ProjectSums({ projects }: { projects: readonly Project[] | undefined }) {
  const words = useProjectWords()
  const { language } = useLanguage()
  const today = todayInChina()
  const sums = projects && investmentOf(projects)
  const money = (fen: number | undefined) => {
    if (fen === undefined) return undefined
    const { value, unit } = formatAmount(fen / 100, language)
    return <Figure value={value} unit={unit} {...standing(projects)} />
  }
  const late = projects?.map((project) => slippageOf(project, today).light)
  const red = late?.filter((light) => light === 'red').length
  const yellow = late?.filter((light) => light === 'yellow').length ?? 0
  return (
    <StatTiles
      label={words.sums.label}
      tiles={[
        {
          key: 'count',
          label: words.sums.count,
          value: sums && <Figure value={sums.count} unit={words.sums.pieces} />,
        },
        { key: 'investment', label: words.sums.investment, value: money(sums?.investment) },
        { key: 'planned', label: words.sums.planned, value: money(sums?.planned) },
        { key: 'done', label: words.sums.done, value: money(sums?.done) },
        {
          key: 'share',
          label: words.sums.share,
          value: sums && <Figure value={sums.share === null ? null : sums.share * 100} unit="%" digits={1} />,
          note: words.sums.elapsed(percent(yearGone(today))),
        },
        {
          key: 'late',
          label: words.sums.late,
          light: red ? ('red' as const) : undefined,
          value: red === undefined ? undefined : <Figure value={red} unit={words.sums.pieces} />,
          note: words.sums.lateNote(yellow),
        },
      ]}
    />
  )
}

/** Invented figures say so. */
const standing = (projects: readonly Project[] | undefined) =>
  projects?.some(({ isInvented }) => isInvented) ? ({ standing: 'invented' } as const) : {}

export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** 12.86亿元; nothing where nobody filled it in. */
export const moneyOr = (fen: number | null, language: Parameters<typeof moneyText>[1], none = '–'): string =>
  fen === null ? none : moneyText(fen, language)

export function slippageText({ reason, days }: ReturnType<typeof slippageOf>, words: ProjectWords): string {
  return words.slippage[reason](days)
}
