/** What is wrong with a quote; `clauseText` is where it has to stand. */
export function quoteFault(quote: string, clauseText: string): 'quoteMissing' | 'quoteNotFound' | null {
  if (bare(quote) === '') return 'quoteMissing'
  return bare(clauseText).includes(bare(quote)) ? null : 'quoteNotFound'
}

/** White space and the asterisks of Markdown are no part of what a quote says. */
function bare(text: string): string {
  return text.replace(/[\s*]/g, '')
}
