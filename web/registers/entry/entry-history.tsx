import type { EntryVersion } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx'
import { ValueView } from '../fields/value-view.tsx'
import { useValueNames } from '../names.ts'
import { historyQuery } from '../register-queries.ts'
import { type RegisterWords, useRegisterWords } from '../words.ts'
import type { EntryTabProps } from './entry-tabs.tsx'

/** Who changed what from what to what, the latest first. */
export function EntryHistory({ register, entry }: EntryTabProps) {
  const words = useRegisterWords()
  const { data, error, refetch } = useQuery(historyQuery(register.id, entry.key))
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingLines lines={8} />
  if (data.length === 0) return <EmptyState title={words.entry.history.none} />
  const versions = data.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.revision - a.revision))
  const entries: readonly TimelineEntry[] = versions.map((version) => ({
    key: `${version.at}-${version.revision}-${version.kind}`,
    at: version.at,
    title: titleOf(version, words),
    by: version.person,
    mark: markOf(version),
    children: <Version version={version} register={register} entry={entry} />,
  }))
  return (
    <section className="card dossier-group dossier-history">
      <Timeline entries={entries} label={words.entry.tab.history} />
    </section>
  )
}

function titleOf({ kind, move, import: number }: EntryVersion, words: RegisterWords): string {
  const { history, moves } = words.entry
  if (kind === 'moved' && move !== null && move in moves) return moves[move as keyof typeof moves]
  return number === null ? history[kind] : `${history[kind]} · ${history.imported(number)}`
}

function markOf({ kind, move }: EntryVersion): NonNullable<TimelineEntry['mark']> {
  if (move === 'refuse' || move === 'exit' || kind === 'withdrawn') return 'back'
  return kind === 'changed' || kind === 'confirmed' ? 'note' : 'forward'
}

function Version({ version, register, entry }: EntryTabProps & { readonly version: EntryVersion }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const names = useValueNames(register, entry.names)
  const { changes, confirms, source, asOf, reason, rule, fromState, toState } = version
  const label = (name: string) => register.fields.find((field) => field.name === name)?.label[language] ?? name
  const changed = Object.entries(changes)
  const facts = [
    fromState && toState && fromState !== toState
      ? `${words.entries.state[fromState]} → ${words.entries.state[toState]}`
      : null,
    rule ? `${words.entry.history.rule}：${rule.summary[language]}` : null,
    reason ? `${words.entry.history.reason}：${reason}` : null,
    confirms.length > 0 ? words.entry.history.confirms(confirms.map(label).join(words.fields.list)) : null,
    source ? `${words.entry.history.source}：${source}` : null,
    asOf ? `${words.entry.history.asOf}：${asOf}` : null,
  ].filter((line) => line !== null)
  return (
    <>
      {changed.length > 0 ? (
        <table className="history-changes">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.entry.history.field}</th>
              <th scope="col">{words.entry.history.from}</th>
              <th scope="col">{words.entry.history.to}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(([name, { from, to }]) => {
              const field = register.fields.find((each) => each.name === name)
              return (
                <tr key={name}>
                  <th scope="row">{label(name)}</th>
                  <td className="history-from">
                    {field ? <ValueView field={field} value={from} names={names} /> : String(from)}
                  </td>
                  <td aria-hidden="true">→</td>
                  <td>{field ? <ValueView field={field} value={to} names={names} /> : String(to)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ) : null}
      {facts.length > 0 ? <p className="quiet">{facts.join('　')}</p> : null}
    </>
  )
}
