import type { CommitmentKind } from '@linchpin/api'
import { type BenefitDraft, benefitDraft, benefitFaults, benefitFields, newBenefit } from './benefit-draft.ts'
import { BenefitEditor } from './benefit-editor.tsx'
import { type DutyDraft, dutyDraft, dutyFaults, dutyFields, newDuty } from './duty-draft.ts'
import { DutyEditor } from './duty-editor.tsx'
import { type FactDraft, factDraft, factFaults, factFields, newFact } from './fact-draft.ts'
import { FactEditor } from './fact-editor.tsx'
import { type AnyKindForm, anyKind } from './kind-form.ts'
import { type MeasureDraft, measureDraft, measureFaults, measureFields, newMeasure } from './measure-draft.ts'
import { MeasureEditor } from './measure-editor.tsx'
import { newTarget, type TargetDraft, targetDraft, targetFaults, targetFields } from './target-draft.ts'
import { TargetEditor } from './target-editor.tsx'

/** How a person writes each kind. */
export const kindForms: Readonly<Record<CommitmentKind, AnyKindForm>> = {
  measure: anyKind<'measure', MeasureDraft>({
    blank: newMeasure,
    draftOf: measureDraft,
    faultsOf: measureFaults,
    fieldsOf: measureFields,
    Editor: MeasureEditor,
  }),
  target: anyKind<'target', TargetDraft>({
    blank: newTarget,
    draftOf: targetDraft,
    faultsOf: targetFaults,
    fieldsOf: targetFields,
    Editor: TargetEditor,
  }),
  duty: anyKind<'duty', DutyDraft>({
    blank: newDuty,
    draftOf: dutyDraft,
    faultsOf: dutyFaults,
    fieldsOf: dutyFields,
    Editor: DutyEditor,
  }),
  fact: anyKind<'fact', FactDraft>({
    blank: newFact,
    draftOf: factDraft,
    faultsOf: factFaults,
    fieldsOf: factFields,
    Editor: FactEditor,
  }),
  benefit: anyKind<'benefit', BenefitDraft>({
    blank: newBenefit,
    draftOf: benefitDraft,
    faultsOf: benefitFaults,
    fieldsOf: benefitFields,
    Editor: BenefitEditor,
  }),
}
