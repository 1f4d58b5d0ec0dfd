import { deliberationOpinion } from './deliberation-opinions.ts'
import { implementationReport } from './implementation-report.ts'
import { lawFinding } from './law-findings.ts'
import { lawInspection } from './law-inspections.ts'
import { specialReport } from './special-reports.ts'

export const congressOversight = [specialReport, lawInspection, lawFinding, deliberationOpinion, implementationReport]
