import { assessment } from './assessment.ts'
import { assessmentPlans, evaluation, evaluationReport, targetAdjustment } from './evaluations.ts'

export const evaluations = [evaluation, targetAdjustment, assessmentPlans, assessment, evaluationReport]
