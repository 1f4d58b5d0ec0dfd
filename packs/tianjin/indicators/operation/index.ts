import { operationAnalysis, operationMeeting } from './analysis.ts'
import { operationFigures } from './figures.ts'
import { monthlyReport } from './monthly-report.ts'

export const operation = [...operationFigures, monthlyReport, operationMeeting, operationAnalysis]
