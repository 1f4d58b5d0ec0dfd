import type { CompiledDocument } from '@linchpin/kernels/policy'

/** What a person wants to know first about a compiled document, in a few lines. */
export function summaryOf(compiled: CompiledDocument, path: string): string {
  const { document, clauses, measures, diagnostics } = compiled
  const bodies = new Set(measures.flatMap((measure) => [...measure.leads, ...measure.cooperating]))
  const facts = [
    ['title', document.title],
    ['issuer', document.issuer ?? '—'],
    ['number', document.docNumber ?? '—'],
    ['date', document.date ?? '—'],
    ['genre', document.genre],
    ['clauses', String(clauses.length)],
    ['measures', `${measures.length} in ${new Set(measures.map((measure) => measure.clause)).size} clauses`],
    ['bodies', String(bodies.size)],
    ['diagnostics', String(diagnostics.length)],
  ] as const
  return `${path}\n${facts.map(([name, value]) => `  ${name.padEnd(12)}${value}`).join('\n')}\n`
}
