import { SearchOutlined } from '@ant-design/icons'
import { Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { genreNames } from '../genre-names.ts'
import type { LibrarySearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'

interface LibraryFiltersProps {
  search: LibrarySearch
  years: readonly number[]
  onChange: (search: LibrarySearch, replace?: boolean) => void
}

/** Filters as they stand in the address; changing one leads back to the first page. */
export function LibraryFilters({ search, years, onChange }: LibraryFiltersProps) {
  const words = useDocumentWords()
  const { page: _page, ...kept } = search
  const set = (name: 'genre' | 'review' | 'year', value: string | number | undefined) => {
    const { [name]: _before, ...others } = kept
    onChange(value === undefined ? others : ({ ...others, [name]: value } as LibrarySearch))
  }
  const filtered = Boolean(search.q || search.genre || search.review || search.year)
  return (
    <div className="library-filters">
      <SearchBox
        value={search.q ?? ''}
        placeholder={words.filter.search}
        onSearch={(q) => {
          const { q: _before, ...others } = kept
          onChange(q ? { ...others, q } : others, true)
        }}
      />
      <Select
        className="library-filter"
        allowClear
        value={search.genre ?? null}
        placeholder={words.filter.genre}
        aria-label={words.filter.genre}
        options={genreNames.map((genre) => ({ value: genre, label: words.genre[genre] }))}
        onChange={(genre) => set('genre', genre ?? undefined)}
      />
      <Select
        className="library-filter"
        allowClear
        value={search.review ?? null}
        placeholder={words.filter.review}
        aria-label={words.filter.review}
        options={[
          { value: 'open' as const, label: words.filter.open },
          { value: 'done' as const, label: words.filter.done },
        ]}
        onChange={(review) => set('review', review ?? undefined)}
      />
      <Select
        className="library-filter"
        allowClear
        value={search.year ?? null}
        placeholder={words.filter.year}
        aria-label={words.filter.year}
        options={years.map((year) => ({ value: year, label: String(year) }))}
        onChange={(year) => set('year', year ?? undefined)}
      />
      {filtered ? (
        <button type="button" className="text-button" onClick={() => onChange(search.deleted ? { deleted: true } : {})}>
          {words.clearFilters}
        </button>
      ) : null}
    </div>
  )
}

function SearchBox({
  value,
  placeholder,
  onSearch,
}: {
  value: string
  placeholder: string
  onSearch: (q: string) => void
}) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const soon = setTimeout(() => onSearch(typed.trim()), 350)
    return () => clearTimeout(soon)
  }, [typed, value, onSearch])
  return (
    <Input
      className="library-filter-search"
      value={typed}
      allowClear
      prefix={<SearchOutlined aria-hidden="true" />}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onSearch(typed.trim())}
    />
  )
}
