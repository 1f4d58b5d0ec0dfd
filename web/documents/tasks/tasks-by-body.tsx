import type { TaskTable } from '@linchpin/api'
import type { TasksSearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { DeadlineCell, StateCell, useOpenRow } from './task-cells.tsx'
import { rowsOfBody } from './task-filter.ts'

interface TasksByBodyProps {
  table: TaskTable
  search: TasksSearch
  onBody: (body: string) => void
}

/** The bodies with how much each has to do, and beside them what it is. */
export function TasksByBody({ table, search, onBody }: TasksByBodyProps) {
  const words = useDocumentWords()
  const openRow = useOpenRow(table.documentId)
  const body = search.body ?? table.bodies[0]?.name ?? ''
  const rows = rowsOfBody(table, body, search)
  const roleWord = { lead: words.lead, byDuty: words.byDuty, cooperating: words.cooperating }
  return (
    <div className="tasks-bodies">
      <nav className="card" aria-label={words.tasks.bodies(table.bodies.length)}>
        <h2>{words.tasks.bodies(table.bodies.length)}</h2>
        <ul>
          {table.bodies.map((one) => (
            <li key={one.name}>
              <button type="button" aria-current={one.name === body} onClick={() => onBody(one.name)}>
                <span>{one.name}</span>
                <span className="figure quiet">{one.rows.length}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tasks-table card">
        <table>
          <caption>
            {body} <span className="quiet">{words.tasks.rowsOf(rows.length)}</span>
          </caption>
          <colgroup>
            <col className="col-number" />
            <col className="col-role" />
            <col />
            <col className="col-task" />
            <col className="col-deadline" />
            <col className="col-state" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.tasks.number}</th>
              <th scope="col">{words.tasks.role}</th>
              <th scope="col">{words.tasks.action}</th>
              <th scope="col">{words.tasks.keyTask}</th>
              <th scope="col">{words.tasks.deadline}</th>
              <th scope="col">{words.tasks.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, heading, role }, at) => (
              <tr key={row.commitment} {...openRow(row)}>
                <td className="number">{at + 1}</td>
                <td>{roleWord[role]}</td>
                <td className="task-action">{row.action}</td>
                <td>
                  <span className="quiet">{row.clause.replaceAll('/', '')}</span> {heading}
                </td>
                <DeadlineCell row={row} />
                <StateCell row={row} />
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? <p className="tasks-none quiet">{words.tasks.noneMatch}</p> : null}
      </div>
    </div>
  )
}
