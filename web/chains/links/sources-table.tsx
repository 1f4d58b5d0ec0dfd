import type { LinkSource, LinkSources } from '@linchpin/api'
import { formatNumber } from '../../ui/amount.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { sourceHref } from './link-queries.ts'
import { useLinkWords } from './words.ts'

export function SourcesTable({ given: { items, rule, mayImport } }: { given: LinkSources }) {
  const words = useLinkWords()
  const { language } = useLanguage()
  return (
    <section className="card links-card" aria-labelledby="link-sources">
      <h2 id="link-sources">{words.sources.title}</h2>
      <p className="quiet">{rule[language]}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.sources.name}</th>
            <th>{words.sources.kind}</th>
            <th>{words.sources.asOf}</th>
            <th>{words.sources.confidence}</th>
            <th>{words.sources.state}</th>
            <th className="end">{words.sources.lines}</th>
            <th className="end">{words.sources.links}</th>
            <th className="end">{words.sources.firms}</th>
            <th className="end">{words.sources.refused}</th>
            <th>{words.sources.person}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((source) => (
            <SourceRow key={source.id} source={source} isOpen={mayImport && source.kind !== 'register'} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const tones = {
  reading: 'edited',
  writing: 'edited',
  undoing: 'edited',
  failed: 'refused',
  preview: 'waiting',
  held: 'good',
  undone: 'carried',
} as const

export const toneOf = ({ state }: Pick<LinkSource, 'state'>) => tones[state]

function SourceRow({ source, isOpen }: { source: LinkSource; isOpen: boolean }) {
  const words = useLinkWords()
  const { id, name, kind, asOf, confidence, state, counts, person, isInvented, at } = source
  const refused = counts && Object.values(counts.refused).reduce((sum, each) => sum + each, 0)
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatNumber(value)
  return (
    <tr>
      <td>
        {isOpen ? <AppLink href={sourceHref(id)}>{name}</AppLink> : name}
        {isInvented ? ' ' : null}
        {isInvented ? <InventedMark /> : null}
      </td>
      <td>{words.sources.kinds[kind]}</td>
      <td className="figure">{asOf}</td>
      <td>{words.sources.confidences[confidence]}</td>
      <td>
        <StateTag tone={toneOf(source)} word={words.sources.states[state]} />
      </td>
      <td className="end figure">{figure(counts?.lines)}</td>
      <td className="end figure">{figure(counts?.links)}</td>
      <td className="end figure">{figure(counts?.firms)}</td>
      <td className="end figure">{figure(refused)}</td>
      <td>
        {person} <span className="quiet">{at.slice(0, 10)}</span>
      </td>
    </tr>
  )
}
