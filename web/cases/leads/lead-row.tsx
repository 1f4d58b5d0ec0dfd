import type { CaseRow, CaseTypeDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useMemo, useState } from 'react'
import type { NamedBody } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { bodiesQuery } from '../case/bodies-query.ts'
import { useCaseCommand } from '../case-commands.ts'
import { caseHref } from '../case-href.ts'
import { useCaseWords } from '../words.ts'
import { leadOptions } from './lead-options.ts'

interface LeadRowProps {
  readonly row: CaseRow
  readonly type: CaseTypeDetail
  readonly assigning: { readonly field: string; readonly move: string }
  /** Goes on from the control that made the choice. */
  readonly onDone: (from: HTMLElement) => void
}

/** One task and the box that gives it its lead: what is chosen is assigned at once. */
export function LeadRow({ row, type, assigning, onDone }: LeadRowProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { data: bodies } = useQuery(bodiesQuery)
  const [chosen, setChosen] = useState<string | null>(null)
  const command = useCaseCommand(row.id, 'moves', () => {})
  const { values } = row
  const options = useMemo(
    () =>
      leadOptions(
        inForce(bodies ?? [], type),
        namesIn(values.cooperating),
        language,
        words.leads.suggested,
        words.leads.allBodies,
      ),
    [bodies, type, values.cooperating, language, words],
  )
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : '')
  const assign = (body: string) => {
    setChosen(body)
    const from = document.activeElement
    command.send({ move: assigning.move, values: { [assigning.field]: body } }, row.revision)
    if (from instanceof HTMLElement) onDone(from)
  }
  const isDone = command.isSuccess
  return (
    <tr data-done={isDone || undefined}>
      <td>
        <AppLink href={caseHref(row.id)} className="lead-task">
          {row.title}
        </AppLink>
        <span className="quiet lead-basis">
          <span className="figure">{row.number}</span> {text('basis')} {text('keyTask')}
        </span>
      </td>
      <td>{text('printedBodies') || bodyNames(values.cooperating, type, language)}</td>
      <td>
        {text(type.deadline ?? '') === '' ? (
          <span className="quiet">{words.leads.lasting}</span>
        ) : (
          <span className="figure">{text(type.deadline ?? '')}</span>
        )}
      </td>
      <td>
        {isDone ? (
          <StateTag tone="good" word={words.leads.assigned} />
        ) : (
          <Select
            className="lead-select"
            showSearch={{
              filterOption: (typed, option) => option?.sought?.includes(typed.trim().toLowerCase()) ?? false,
            }}
            defaultActiveFirstOption
            aria-label={words.leads.leadOf(row.number)}
            placeholder={words.leads.choose}
            value={chosen}
            loading={command.isPending}
            disabled={command.isPending}
            options={options}
            onChange={assign}
          />
        )}
        <FormProblem error={command.isPending ? null : command.error} />
      </td>
    </tr>
  )
}

/** Bodies that have ended lead nothing. */
const inForce = (bodies: readonly NamedBody[], { names }: CaseTypeDetail): readonly NamedBody[] =>
  bodies.filter(({ key }) => key in names.bodies)

const namesIn = (value: CaseRow['values'][string] | undefined): readonly string[] => (Array.isArray(value) ? value : [])

const bodyNames = (value: CaseRow['values'][string] | undefined, type: CaseTypeDetail, language: 'zh' | 'en'): string =>
  namesIn(value)
    .map((id) => type.names.bodies[id]?.[language] ?? id)
    .join(language === 'zh' ? '、' : ', ')
