export const helpText = `linchpin compile FILE… [--json | --xlsx OUT | --docx OUT]

  Reads policy documents (.txt .md .html .docx .doc .pdf, told by content) and says what they ask of whom.
  Without an option: a summary of each on standard output.

  --json       the compiled document as JSON (docs/compile-output.md); several files print one line each
  --xlsx OUT   the task table (分工表) as Excel; several files: OUT is a folder
  --docx OUT   the task table as Word (GB/T 9704-2012); several files: OUT is a folder
  --limit-mb N the largest file that is read, 64 unless said

  Progress, diagnostics and errors go to standard error. Exit code: 0 all done, 1 a file failed, 2 wrong arguments.
`
