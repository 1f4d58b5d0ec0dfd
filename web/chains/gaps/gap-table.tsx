import type { GapFinding } from '@linchpin/api'
import { entryHref, newEntryHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { GapRoom } from './gap-room.ts'
import { barText, groundsOf, measured } from './gap-words.ts'
import { useGapWords } from './words.ts'

interface GapTableProps {
  readonly chain: string
  readonly findings: readonly GapFinding[]
  readonly room: GapRoom
  readonly onCandidates: (finding: string) => void
}

export function GapTable({ chain, findings, room, onCandidates }: GapTableProps) {
  const words = useGapWords()
  const { problemHref } = room
  return (
    <div className="card analysis-table">
      <table className="plain-table analysis-rows gap-rows">
        <colgroup>
          <col className="gap-kind" />
          <col className="gap-subject" />
          <col className="gap-measure" />
          <col />
          <col className="gap-listed" />
          <col className="gap-act" />
        </colgroup>
        <thead>
          <tr>
            <th>{words.table.kind}</th>
            <th>{words.table.subject}</th>
            <th>{words.table.measure}</th>
            <th>{words.table.basis}</th>
            <th>{words.table.listed}</th>
            <th>{words.table.act}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id}>
              <td>{words.kinds[finding.kind]}</td>
              <Subject finding={finding} />
              <Measure finding={finding} />
              <Grounds finding={finding} />
              <Listed finding={finding} room={room} />
              <td>
                <span className="gap-actions">
                  <button type="button" className="text-button" onClick={() => onCandidates(finding.id)}>
                    {words.table.candidates}
                  </button>
                  {problemHref ? (
                    <AppLink href={problemHref(problemOf(finding, chain))}>{words.table.problem}</AppLink>
                  ) : null}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const problemOf = ({ entry, subject, enterprise }: GapFinding, chain: string) => ({
  title: entry.title ?? subject.name,
  ...{ chain, enterprise },
})

function Subject({ finding: { subject, segment, isKey, isInvented } }: { finding: GapFinding }) {
  const words = useGapWords()
  const kind = subject.key === null ? words.table.unlistedProduct : words.table[subject.kind]
  const key = isKey === null ? words.table.keyUnknown : isKey ? words.table.key : words.table.notKey
  return (
    <td className="analysis-name">
      {subject.name} {isInvented ? <InventedMark /> : null}
      <span className="quiet">
        {[kind, subject.kind === 'product' && segment ? segment.name : null, key].filter(Boolean).join(' · ')}
      </span>
    </td>
  )
}

function Measure({ finding }: { finding: GapFinding }) {
  const words = useGapWords()
  const { language } = useLanguage()
  const { measure, value, unit, bar } = finding
  return (
    <td className="analysis-name">
      <span>
        {measure[language]} <strong className="figure gap-value">{measured(value, unit, language)}</strong>
      </span>
      <span className="quiet" title={words.table[bar.from === 'rule' ? 'byRule' : 'byDefault']}>
        {words.table.bar(barText(bar, language))}
      </span>
    </td>
  )
}

function Grounds({ finding }: { finding: GapFinding }) {
  const words = useGapWords()
  const { language } = useLanguage()
  return (
    <td className="analysis-name">
      {finding.detail?.[language]}
      <span className="quiet gap-grounds">
        {groundsOf(words, finding, language).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
    </td>
  )
}

function Listed({ finding: { listed, entry }, room }: { finding: GapFinding; room: GapRoom }) {
  const words = useGapWords()
  if (room.gaps === null) return <td className="quiet">–</td>
  if (listed !== null)
    return (
      <td>
        <AppLink href={entryHref(room.gaps, listed)}>{words.table.open}</AppLink>
      </td>
    )
  return (
    <td>
      <AppLink href={newEntryHref(room.gaps, undefined, entry)}>{words.table.list}</AppLink>
    </td>
  )
}
