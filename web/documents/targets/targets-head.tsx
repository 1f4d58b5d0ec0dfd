import type { TargetRow } from '@linchpin/api'
import { Select } from 'antd'
import { scopeText, splitScope } from '../reading/kinds/figure-text.ts'
import type { TargetsSearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { dueChoices, scopeChoices } from './target-filter.ts'

interface TargetsHeadProps {
  readonly rows: readonly TargetRow[]
  readonly search: TargetsSearch
  readonly onFilter: (search: TargetsSearch) => void
}

/** The head of the table. Year, scope and state are filters: the name of the column until one is chosen. */
export function TargetsHead({ rows, search, onFilter }: TargetsHeadProps) {
  const words = useDocumentWords()
  const { targets, stateWord } = words
  const set = (change: { [K in keyof TargetsSearch]?: TargetsSearch[K] | undefined }) =>
    onFilter(
      Object.fromEntries(
        Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== null),
      ) as TargetsSearch,
    )
  const option = <T,>(value: T, name: string, count: number) => ({ value, label: `${name}（${count}）` })
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {targets.number}
        </th>
        <th scope="col">{targets.indicator}</th>
        <th scope="col" colSpan={2} className="centred">
          {targets.baseline}
        </th>
        <th scope="col" colSpan={3} className="centred">
          {targets.value}
        </th>
        <th scope="col" data-filter={search.due !== undefined}>
          <Select
            {...filter}
            value={search.due ?? null}
            placeholder={targets.due}
            aria-label={targets.due}
            options={dueChoices(rows).map(({ value, count }) =>
              option(value, value === 'none' ? targets.noYear : targets.year(value), count),
            )}
            onChange={(due) => set({ due })}
          />
        </th>
        <th scope="col">{targets.kind}</th>
        <th scope="col" data-filter={search.scope !== undefined}>
          <Select
            {...filter}
            showSearch
            optionFilterProp="label"
            value={search.scope ?? null}
            placeholder={targets.scope}
            aria-label={targets.scope}
            options={scopeChoices(rows).flatMap(({ value, count, names }) => [
              option(
                value,
                names.length > 0 ? targets.scopeKind(scopeText(value, words)) : scopeText(value, words),
                count,
              ),
              ...names.map((name) => option(name.value, `　${splitScope(name.value)[1]}`, name.count)),
            ])}
            onChange={(scope) => set({ scope })}
          />
        </th>
        <th scope="col">{targets.clause}</th>
        <th scope="col">{targets.quote}</th>
        <th scope="col" data-filter={search.state !== undefined}>
          <Select
            {...filter}
            value={search.state ?? null}
            placeholder={targets.state}
            aria-label={targets.state}
            options={(['proposed', 'confirmed'] as const).map((state) =>
              option(
                state,
                state === 'proposed' ? stateWord.waiting : stateWord.good,
                rows.filter((row) => row.state === state).length,
              ),
            )}
            onChange={(state) => set({ state })}
          />
        </th>
      </tr>
    </thead>
  )
}

const filter = { allowClear: true, size: 'small', variant: 'borderless', popupMatchSelectWidth: false } as const
