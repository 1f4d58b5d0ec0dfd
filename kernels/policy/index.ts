export { type DiagnosticCode, type DiagnosticText, diagnosticCodes } from './check/diagnostic-codes.ts'
export { type CompileOptions, compile } from './compile.ts'
export { commitmentId } from './identity.ts'
export type * from './types.ts'
