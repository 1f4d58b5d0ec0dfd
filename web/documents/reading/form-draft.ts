import type { CommitmentKind, DocumentDetail } from '@linchpin/api'
import { useMemo } from 'react'
import { useKeptDraft } from './kept-draft.ts'
import { kindForms } from './kinds/kind-forms.ts'
import type { DeskForm } from './review-desk.ts'

/** What stands in the form: the quote, and the fields of a kind as typed. */
export interface FormDraft {
  readonly kind: CommitmentKind
  readonly quote: string
  readonly values: object
}

/** The draft of a form, kept until it is saved or left. `initial` is what its fields were, blank for a new item. */
export function useFormDraft(document: DocumentDetail, form: DeskForm) {
  const name = form.kind === 'edit' ? form.item.id : `+${form.clause} ${form.quote}`
  const quote = form.kind === 'edit' ? form.item.current.quote : form.quote
  const kept = useKeptDraft<FormDraft>(
    `${document.id} ${name}`,
    form.kind === 'edit'
      ? { kind: form.item.kind, quote, values: kindForms[form.item.kind].draftOf(form.item.current) }
      : blankDraft(document, form.as, quote),
  )
  const { kind } = kept.draft
  const initial = useMemo(
    () => (form.kind === 'edit' ? form.item.current : kindForms[kind].blank(document, quote)),
    [form, kind, document, quote],
  )
  return {
    ...kept,
    initial,
    /** Another kind: the quote stays, the fields begin anew. */
    choose: (other: CommitmentKind) => kept.change(blankDraft(document, other, kept.draft.quote)),
  }
}

function blankDraft(document: DocumentDetail, kind: CommitmentKind, quote: string): FormDraft {
  const { blank, draftOf } = kindForms[kind]
  return { kind, quote, values: draftOf(blank(document, quote)) }
}
