export { type DiagnosticCode, type DiagnosticText, diagnosticCodes } from './check/diagnostic-codes.ts'
export { findFindings } from './compare/find-findings.ts'
export {
  type Bilingual,
  type ComparedDocument,
  type Finding,
  type FindingKind,
  type FindingStatement,
  findingKinds,
  type Severity,
  severities,
} from './compare/finding.ts'
export { type CompileOptions, compile } from './compile.ts'
export type { Lexicon, LexiconEntry } from './entities/lexicon.ts'
export { commitmentId } from './identity.ts'
export { akomaNtoso } from './out/akoma-ntoso.ts'
export type * from './types.ts'
