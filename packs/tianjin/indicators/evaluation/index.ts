import { assessmentPlans, evaluation, evaluationReport, targetAdjustment } from './evaluations.ts'

export const evaluations = [evaluation, targetAdjustment, assessmentPlans, evaluationReport]
