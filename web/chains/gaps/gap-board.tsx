import '../analyses/analyses.css'
import './gaps.css'
import type { GapFinding, GapFindingKind, GapFindings } from '@linchpin/api'
import { gapFindingKinds } from '@linchpin/api/gap-kinds'
import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { NotYet } from '../../client/not-yet.tsx'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { CandidatesDrawer } from './candidates-drawer.tsx'
import { gapsQuery } from './gap-queries.ts'
import type { GapRoom } from './gap-room.ts'
import type { GapSearch } from './gap-search.ts'
import { gapsTable } from './gap-sheet.ts'
import { GapTable } from './gap-table.tsx'
import { GapUnknowns } from './gap-unknowns.tsx'
import { useGapWords } from './words.ts'

interface GapBoardProps {
  readonly chain: string
  readonly room: GapRoom
  readonly search: GapSearch
  readonly onSearch: (change: Partial<Record<keyof GapSearch, string | undefined>>) => void
}

/** Where a chain is weak, what could not be judged, and who might mend it. */
export function GapBoard({ chain, room, search, onSearch }: GapBoardProps) {
  const words = useGapWords()
  const { data, error, refetch } = useQuery(gapsQuery(chain))
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={12} />
  const shown = data.findings.filter((each) => isShown(each, search))
  const open = data.findings.find(({ id }) => id === search.finding)
  return (
    <div className="gap-board">
      <Filters data={data} search={search} onSearch={onSearch} name={room.chainName(chain)} shown={shown} />
      <Coverage data={data} />
      {shown.length > 0 ? (
        <GapTable chain={chain} findings={shown} room={room} onCandidates={(finding) => onSearch({ finding })} />
      ) : (
        <EmptyState title={data.findings.length > 0 ? words.none : words.noneYet}>{words.noneYetText}</EmptyState>
      )}
      <GapUnknowns data={data} />
      <CandidatesDrawer chain={chain} finding={open} room={room} onClose={() => onSearch({ finding: undefined })} />
    </div>
  )
}

const isShown = ({ kind, isKey, listed }: GapFinding, search: GapSearch): boolean =>
  (search.kind === undefined || kind === search.kind) &&
  (search.key === undefined || isKey === true) &&
  (search.fresh === undefined || listed === null)

interface FiltersProps extends Pick<GapBoardProps, 'search' | 'onSearch'> {
  readonly data: GapFindings
  readonly name: string
  readonly shown: readonly GapFinding[]
}

function Filters({ data, search, onSearch, name, shown }: FiltersProps) {
  const words = useGapWords()
  const { language } = useLanguage()
  const count = (kind: GapFindingKind) => data.findings.filter((each) => each.kind === kind).length
  const chip = (kind: GapFindingKind | undefined, label: string, total: number) => (
    <button
      key={kind ?? 'all'}
      type="button"
      className="count-chip"
      aria-pressed={search.kind === kind}
      disabled={total === 0 && search.kind !== kind}
      onClick={() => onSearch({ kind })}
    >
      {label}
      <span className="figure">{total}</span>
    </button>
  )
  const flag = (name: 'key' | 'fresh', label: string) => (
    <Checkbox
      checked={search[name] === 'true'}
      onChange={({ target }) => onSearch({ [name]: target.checked ? 'true' : undefined })}
    >
      {label}
    </Checkbox>
  )
  return (
    <div className="gap-filters">
      <div className="count-chips">
        {chip(undefined, words.all, data.findings.length)}
        {gapFindingKinds.map((kind) => chip(kind, words.kinds[kind], count(kind)))}
      </div>
      {flag('key', words.onlyKey)}
      {flag('fresh', words.onlyNew)}
      <PictureActions name={words.export(name)} table={() => gapsTable(words, language, name, data, shown)} />
    </div>
  )
}

function Coverage({ data }: { data: GapFindings }) {
  const words = useGapWords()
  const { segments, withFirms, single, firms, firmsWithProducts, products, productsWithPurchases } = data.coverage
  return (
    <p className="gap-coverage quiet">
      <span>{words.coverage.segments(withFirms, segments, single)}</span>
      <span>{words.coverage.firms(firmsWithProducts, firms)}</span>
      <span>{words.coverage.products(productsWithPurchases, products)}</span>
      <span>{words.asOf(data.asOf)}</span>
      <span>{words.internal}</span>
    </p>
  )
}
