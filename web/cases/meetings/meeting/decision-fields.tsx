import './decisions.css'
import type { MeetingDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo } from 'react'
import { BodyPicker, EntryPicker, type NamedBody } from '../../../registers/index.ts'
import { Field } from '../../../ui/field-grid.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { DayField } from '../../../ui/text-fields.tsx'
import { choicesQuery } from '../meeting-queries.ts'
import { useMeetingWords } from '../words.ts'
import type { DecisionDraft } from './decision-draft.ts'
import { quickDues } from './guess-decision.ts'

/** The bodies that something can be given to, as pickers take them. */
export function useBodies(): readonly NamedBody[] {
  const { data } = useQuery(choicesQuery)
  return useMemo(() => (data?.bodies ?? []).map(({ id, label, names }) => ({ key: id, label, names })), [data])
}

interface DecisionFieldsProps {
  readonly meeting: MeetingDetail
  readonly draft: DecisionDraft
  readonly onChange: (changes: Partial<DecisionDraft>) => void
  readonly content?: RefObject<HTMLTextAreaElement | null>
}

/** 定：… by whom, with whom, until when. */
export function DecisionFields({ meeting, draft, onChange, content }: DecisionFieldsProps) {
  const { decision } = useMeetingWords()
  const { language } = useLanguage()
  const bodies = useBodies()
  const name = (id: string) => bodies.find(({ key }) => key === id)?.label[language] ?? id
  const heldOn = meeting.heldOn ?? meeting.plannedOn
  return (
    <>
      <label className="decision-content">
        <span className="decision-prefix">{decision.prefix}</span>
        <textarea
          ref={content}
          rows={2}
          maxLength={2000}
          aria-label={decision.content}
          placeholder={decision.contentPlaceholder}
          value={draft.content}
          onChange={({ target }) => onChange({ content: target.value })}
        />
      </label>
      <div className="decision-grid">
        <Field label={decision.lead} isRequired>
          {(control) => (
            <BodyPicker
              control={control}
              bodies={bodies}
              isMany={false}
              chosen={draft.lead === null ? [] : [draft.lead]}
              onChoose={([lead = null]) => onChange({ lead })}
              name={name}
            />
          )}
        </Field>
        <DayField
          label={decision.due}
          isRequired
          value={draft.due}
          onChange={(due) => onChange({ due })}
          min={heldOn}
        />
        <QuickDues from={heldOn} due={draft.due} onChoose={(due) => onChange({ due })} />
        <Field label={decision.cooperating} isWide>
          {(control) => (
            <BodyPicker
              control={control}
              bodies={bodies}
              isMany
              chosen={draft.cooperating}
              onChoose={(cooperating) => onChange({ cooperating })}
              name={name}
            />
          )}
        </Field>
        {meeting.decisionType.subject ? (
          <Field label={decision.subject} isRequired isWide>
            {(control) => (
              <EntryPicker
                control={control}
                register={meeting.decisionType.subject ?? ''}
                isMany={false}
                chosen={draft.subject === null ? [] : [draft.subject]}
                onChoose={([subject = null]) => onChange({ subject })}
                name={(key) => key}
              />
            )}
          </Field>
        ) : null}
      </div>
    </>
  )
}

function QuickDues({ from, due, onChoose }: { from: string; due: string; onChoose: (due: string) => void }) {
  const { decision } = useMeetingWords()
  const dues = quickDues(from)
  return (
    <fieldset className="decision-quick">
      <legend className="visually-hidden">{decision.quick}</legend>
      {(['week', 'twoWeeks', 'monthEnd', 'month'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={due === dues[each]} onClick={() => onChoose(dues[each])}>
          {decision[each]}
        </button>
      ))}
    </fieldset>
  )
}
