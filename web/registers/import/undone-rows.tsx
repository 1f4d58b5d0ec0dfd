import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { AppLink } from '../../ui/app-link.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { entryHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-props.ts'
import { rowsQuery } from './import-queries.ts'

/** What the undo did, and one by one what it left as it is, with why. */
export function UndoneRows({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const { undone } = given
  if (undone === null) return null
  const tiles = (['withdrawn', 'restored', 'changed', 'used'] as const).map((kind) => ({
    key: kind,
    label: words.import.undone[kind],
    value: undone[kind].toLocaleString('en-US'),
  }))
  return (
    <>
      <StatTiles label={words.import.states.undone} tiles={tiles} />
      {undone.changed > 0 ? <Kept register={register} given={given} kind="changed" /> : null}
      {undone.used > 0 ? <Kept register={register} given={given} kind="used" /> : null}
    </>
  )
}

function Kept({ register, given, kind }: ImportProps & { readonly kind: 'changed' | 'used' }) {
  const words = useRegisterWords()
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    rowsQuery(register.id, given.id, { undone: kind }, given.state),
  )
  const rows = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className="card dossier-group">
      <h2>{words.import.undone[kind]}</h2>
      <ul className="import-kept">
        {rows.map(({ number, key, name }) => (
          <li key={number}>
            {key === null ? name : <AppLink href={entryHref(register.id, key)}>{name ?? key}</AppLink>}{' '}
            <span className="quiet figure">{key}</span>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.import.more}
        </Button>
      ) : null}
    </section>
  )
}
