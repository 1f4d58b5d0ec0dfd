import { CheckOutlined } from '@ant-design/icons'
import { type PlainState, plainStates } from './plain-state.ts'
import { useEnterpriseWords } from './words.ts'

/** 已受理 → 办理中 → 待您确认 → 已办结, with the step that it is at. */
export function RequestSteps({ state }: { state: PlainState }) {
  const words = useEnterpriseWords()
  const at = plainStates.indexOf(state)
  return (
    <ol className="request-steps" aria-label={words.steps}>
      {plainStates.map((each, index) => (
        <li
          key={each}
          data-at={(index === at && state !== 'done') || undefined}
          data-past={index < at || state === 'done' || undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="request-step-mark" aria-hidden="true">
            {index < at || state === 'done' ? <CheckOutlined /> : null}
          </span>
          {words.states[each]}
        </li>
      ))}
    </ol>
  )
}
