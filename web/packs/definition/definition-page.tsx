import './definition.css'
import type { PackBlock, PackHead, PackPage } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { PackFrame } from '../pack-frame.tsx'
import { definitionQuery } from '../pack-queries.ts'
import { usePackWords } from '../words.ts'
import { ExamplesBlock } from './examples-block.tsx'
import { FactsBlock } from './facts-block.tsx'
import { LifecycleBlock } from './lifecycle-block.tsx'
import { NotesBlock } from './notes-block.tsx'
import { RuleBlock } from './rule-block.tsx'
import { Sources } from './sources.tsx'
import { TableBlock } from './table-block.tsx'

/** One definition: what it is, what asks for it, how it runs, and its rules to be tried. */
export function DefinitionPage() {
  const words = usePackWords()
  const { language } = useLanguage()
  const { kind, id } = useParams({ from: '/packs/$kind/$id' })
  const { data, error, refetch } = useQuery(definitionQuery(kind, id))
  usePageTitle(data ? `${data.title[language]} ${words.title}` : undefined)
  return (
    <PackFrame>
      {(head) => {
        if (!data && error)
          return (
            <ProblemPanel
              error={error}
              onRetry={() => void refetch()}
              actions={<Link to="/packs">{words.tabs.rows}</Link>}
            />
          )
        return data ? <Definition key={`${kind}/${id}`} page={data} head={head} /> : <LoadingLines lines={12} />
      }}
    </PackFrame>
  )
}

function Definition({ page, head }: { page: PackPage; head: PackHead }) {
  const words = usePackWords()
  const { language } = useLanguage()
  return (
    <article className="definition">
      <p className="definition-way quiet">
        <Link to="/packs/list" search={{ kind: page.kind }}>
          {page.kindLabel[language]}
        </Link>
        <span aria-hidden="true"> › </span>
        <span className="figure">{page.id}</span>
      </p>
      <h2 className="definition-title">{page.title[language]}</h2>
      <dl className="definition-from">
        <dt>{words.definition.rows}</dt>
        <dd>
          {page.rows.map((row) => (
            <Link key={row.id} to="/packs" search={{ q: row.id }} className="definition-row">
              {row.id} {row.label[language]}
            </Link>
          ))}
        </dd>
        <dt>{words.definition.basis}</dt>
        <dd>
          <Sources sources={page.source} documents={head.documents} />
        </dd>
      </dl>
      {page.note ? <p className="definition-note">{page.note[language]}</p> : null}
      {page.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page keep their order
        <Block key={at} block={block} page={page} />
      ))}
    </article>
  )
}

function Block({ block, page }: { block: PackBlock; page: PackPage }) {
  switch (block.block) {
    case 'facts':
      return <FactsBlock block={block} />
    case 'table':
      return <TableBlock block={block} />
    case 'lifecycle':
      return <LifecycleBlock block={block} />
    case 'rule':
    case 'formula':
      return <RuleBlock block={block} page={page} />
    case 'examples':
      return <ExamplesBlock block={block} />
    case 'notes':
      return <NotesBlock block={block} />
  }
}
