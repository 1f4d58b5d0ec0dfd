export { findFindings } from './find-findings.ts'
export {
  type Bilingual,
  type ComparedDocument,
  type Finding,
  type FindingKind,
  type FindingStatement,
  findingKinds,
  type Severity,
  severities,
} from './finding.ts'
