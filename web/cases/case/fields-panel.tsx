import type { CaseDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { FactGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { CaseValueView } from './case-value-view.tsx'
import { EditDialog } from './edit-dialog.tsx'

/** The fields of the case: filled ones, the others on demand; whoever may change some opens them as a form. */
export function FieldsPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const [isEditing, setEditing] = useState(false)
  const { fields, values, may } = detail
  const filled = fields.filter(({ name }) => name in values)
  const empty = fields.length - filled.length
  const shown = isWhole ? fields : filled
  return (
    <section className="case-card" aria-labelledby="fields-title">
      <div className="case-card-head">
        <h2 id="fields-title">{words.fields.title}</h2>
        <span className="case-card-tools" data-screen-only>
          {empty > 0 ? (
            <button type="button" className="text-button" onClick={() => setWhole(!isWhole)}>
              {isWhole ? words.fields.hideEmpty : words.fields.unfilled(empty)}
            </button>
          ) : null}
          {may.edit.length > 0 ? (
            <Button size="small" onClick={() => setEditing(true)}>
              {words.fields.edit}
            </Button>
          ) : null}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="quiet">{words.fields.empty}</p>
      ) : (
        <FactGrid
          facts={shown.map((field) => ({
            key: field.name,
            label: said(field.label, language),
            isWide: isLong(values[field.name]),
            value: field.name in values ? <CaseValueView detail={detail} field={field} /> : null,
          }))}
        />
      )}
      {isEditing ? <EditDialog detail={detail} onClose={() => setEditing(false)} /> : null}
    </section>
  )
}

const longFrom = 24
const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > longFrom
