import './step-line.css'
import type { CaseDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../ui/language.tsx'
import { typeQuery } from '../case-queries.ts'
import { dayOf } from '../day-of.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { type CaseStep, caseSteps } from './case-steps.ts'
import { mainLine } from './main-line.ts'

/** The lifecycle with what was passed, when, and every step aside. */
export function StepLine({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { data: type } = useQuery(typeQuery(detail.type))
  // Before the definition is here, the states stand in their order: the line keeps its place.
  const line = type ? mainLine(type.states, type.moves) : detail.states.map(({ id }) => id)
  return (
    <ol className="step-line" aria-label={words.case.steps}>
      {caseSteps(detail, line).map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  )
}

function Step({ step: { label, status, at, detours, isAside } }: { step: CaseStep }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const isHere = status === 'here' || status === 'ended'
  return (
    <li data-status={status} data-aside={isAside || undefined} aria-current={isHere ? 'step' : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={isAside ? shapes.aside : shapes[status]} />
      </svg>
      <strong>{said(label, language)}</strong>
      <span className="step-day figure">
        {at === null
          ? status === 'skipped'
            ? words.case.skipped
            : ''
          : status === 'here'
            ? words.case.since(dayOf(at))
            : dayOf(at)}
      </span>
      {detours.map((detour) => (
        <span key={detour.at} className="step-detour">
          {words.case.detour(said(detour.label, language), dayOf(detour.at))}
        </span>
      ))}
    </li>
  )
}

const shapes: Readonly<Record<CaseStep['status'] | 'aside', string>> = {
  passed: 'M3 8.5l3.4 3.4L13 4.6',
  here: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  ended: 'M3 8.5l3.4 3.4L13 4.6',
  ahead: 'M8 3.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2z',
  before: 'M4 8h8',
  skipped: 'M4 8h8',
  dropped: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  aside: 'M8 2.5l5.5 5.5L8 13.5L2.5 8z',
}
