import type { TaskTable } from '@linchpin/api'
import type { TasksSearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { BodiesCell, DeadlineCell, StateCell, useOpenRow } from './task-cells.tsx'
import { bodySpans, filterGroups } from './task-filter.ts'

/** The table as it is sent around: key task, measures, lead, cooperating, deadline. */
export function TasksByClause({ table, search }: { table: TaskTable; search: TasksSearch }) {
  const words = useDocumentWords()
  const openRow = useOpenRow(table.documentId)
  const groups = filterGroups(table.groups, search)
  if (groups.length === 0) return <p className="tasks-empty card">{words.tasks.noneMatch}</p>
  return (
    <div className="tasks-table card">
      <table>
        <colgroup>
          <col className="col-number" />
          <col className="col-task" />
          <col />
          <col className="col-bodies" />
          <col className="col-bodies" />
          <col className="col-deadline" />
          <col className="col-state" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.tasks.number}</th>
            <th scope="col">{words.tasks.keyTask}</th>
            <th scope="col">{words.tasks.action}</th>
            <th scope="col">{words.tasks.leads}</th>
            <th scope="col">{words.tasks.cooperating}</th>
            <th scope="col">{words.tasks.deadline}</th>
            <th scope="col">{words.tasks.state}</th>
          </tr>
        </thead>
        {groups.map((group) => {
          const spans = bodySpans(group.rows)
          return (
            <tbody key={`${group.number} ${group.clause}`}>
              {group.rows.map((row, at) => (
                <tr key={row.commitment} {...openRow(row)}>
                  {at === 0 ? (
                    <>
                      <td rowSpan={group.rows.length} className="number group-cell">
                        {group.number}
                      </td>
                      <th scope="rowgroup" rowSpan={group.rows.length} className="group-cell">
                        <span className="quiet">{group.clause.replaceAll('/', '')}</span> {group.heading}
                      </th>
                    </>
                  ) : null}
                  <td className="task-action">{row.action}</td>
                  {spans[at] ? (
                    <>
                      <BodiesCell row={row} rowSpan={spans[at]} isLast={at + spans[at] === group.rows.length} />
                      <td
                        rowSpan={spans[at]}
                        className={at + spans[at] === group.rows.length ? 'group-end' : undefined}
                      >
                        {row.cooperating.join('、')}
                      </td>
                    </>
                  ) : null}
                  <DeadlineCell row={row} />
                  <StateCell row={row} />
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
