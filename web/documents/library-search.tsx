import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Input, type InputRef } from 'antd'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useAppWords } from '../client/words.ts'
import { listQuery } from './document-queries.ts'
import { LibrarySearchResults, resultLinks } from './library-search-results.tsx'

/** The search of the top bar: finds documents and clauses as one types, from every page, with Ctrl-K. */
export function LibrarySearch() {
  const words = useAppWords()
  const navigate = useNavigate()
  const input = useRef<InputRef>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const sought = useDeferredValue(typed.trim())
  const { data } = useQuery({ ...listQuery({ q: sought }), enabled: open && sought.length > 0 })

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        input.current?.focus({ cursor: 'all' })
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const links = data && sought ? resultLinks(data.items) : []
  const close = () => {
    setOpen(false)
    setActive(-1)
    input.current?.blur()
  }
  const showAll = () => {
    close()
    void navigate({ to: '/documents', search: sought ? { q: sought } : {} })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the input of pinyin is not an order to search.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, links.length - 1))
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, -1))
    else if (event.key === 'Enter') {
      const link = links[active]
      if (!link) return showAll()
      close()
      void navigate({
        to: '/documents/$id',
        params: { id: link.id },
        search: link.clause ? { clause: link.clause } : {},
      })
    } else return
    event.preventDefault()
  }

  return (
    <search className="library-search">
      <Input
        ref={input}
        value={typed}
        allowClear
        prefix={<SearchOutlined aria-hidden="true" />}
        suffix={typed ? undefined : <kbd>Ctrl K</kbd>}
        placeholder={words.searchPlaceholder}
        aria-label={words.search}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        // A click on a result takes the focus first: the list must still be there when the click lands.
        onBlur={() => setTimeout(() => setOpen(false), 180)}
        onKeyDown={onKeyDown}
      />
      {open && sought && data ? (
        <LibrarySearchResults list={data} links={links} query={sought} active={active} onLeave={close} />
      ) : null}
    </search>
  )
}
