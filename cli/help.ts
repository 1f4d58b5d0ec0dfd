/** The lines of the help that say how one command is called. */
export function usageOf(command: string): string {
  const lines = helpText.split('\n').filter((line) => line.startsWith(`linchpin ${command} `))
  return `${lines.join('\n')}\n\nMore: linchpin help\n`
}

export const helpText = `linchpin compile FILE… [--json | --xlsx OUT | --docx OUT | --akn OUT]

  Reads policy documents (.txt .md .html .docx .doc .pdf, told by content) and says what they ask of whom.
  Without an option: a summary of each on standard output.

  --json       the compiled document as JSON (docs/compile-output.md); several files print one line each
  --xlsx OUT   the task table (分工表) as Excel; several files: OUT is a folder
  --docx OUT   the task table as Word (GB/T 9704-2012); several files: OUT is a folder
  --akn OUT    the clauses as Akoma Ntoso 3.0 (OASIS LegalDocML) XML; several files: OUT is a folder
  --limit-mb N the largest file that is read, 64 unless said

linchpin check FILE… [--json]

  Compares the documents with themselves and with each other (文件比对): goals stated differently, parts that do not make
  their total, rates that no baseline fits, numbers without their names, measures with two deadlines. Findings are an
  answer and no failure: the exit code is 0 when all files were read, whatever was found.

  --json       findings with document, clause, quote and offsets as one JSON object

linchpin pack check PACK
linchpin pack coverage PACK [--clauses | --json]
linchpin pack docs PACK [--out DIR]
linchpin pack new DIR --city NAME [--city-en NAME] [--id ID] [--division CODE] [--document FILE [--document-id ID]] [--invented]
linchpin pack index DOCUMENT-ID FILE [--name NAME] [--title T] [--issuer I] [--date D]

  A city's mechanisms as code (机制配置). PACK is a folder whose index.ts exports the pack, such as packs/tianjin; its code
  is run.

  check        every finding with its place and what to do; exit code 1 if there are any
  coverage     definitions per row, clauses answered, listed and open per document; exit code 1 while a clause that
               commits somebody is open. --clauses shows each clause, --json all as data
  docs         a page for each definition as HTML, into DIR (named for the pack unless said)
  new          a pack for another city that passes its check, from a document of it or from a short invented one
  index        the clauses of a document as TypeScript, for the documents folder of a pack; --title,
               --issuer and --date say what the text does not

linchpin cascade --edges F --firms F --essential F [--shock ID]… [--scenarios F] [--shard K/N] [--out F]
linchpin cascade merge PART… [--firms F] [--out F]

  What the failure of each firm would do to all (economic systemic risk index, ESRI), as firm,ESRI,ESRI_d,ESRI_u,T: the share
  of all that is lost, of it what goes to customers and what goes to suppliers, and the sweeps that it took.
  Files are CSV: edges supplier,customer,weight; firms id,sector and any columns; essential a matrix of sectors with 0, 1, 2.

  --shock ID   this firm alone, may be given several times; without it every firm
  --scenarios F  several firms that lose a part: firm,psi_d1,psi_u1,psi_d2,… with shares from 0 to 1
  --market sector|none   firms that can stand in for each other: those of a sector (as a rule), or none
  --leontief | --linear  every input counts as essential, or none does, whatever the matrix says
  --eps X      a sweep that changes nothing by more ends the cascade, 0.01 unless said
  --convergence absolute|relative  the greatest change of a firm (as a rule), or the growth of the whole damage
  --weights COLUMN   what damage is counted in, such as employees; sales within the network unless said
  --revenue COLUMN, --costs COLUMN  all that a firm sells and buys, beyond the network too
  --literal-empty-market  a market with nobody left counts as worth 1 unit of money, as the reference program has it
  --skip-bad-lines   links that are none are left out and told; without it nothing is worked out
  --threads N  as many as there are processors unless said
  --shard K/N  the K-th of N parts of the list, so that N machines share it; merge puts the parts together, and with
               --firms says which firm is missing

linchpin audit verify [--head HASH]

  Reads the audit log of the city that the settings name (DATABASE_URL or DATA_DIR, CITY) and says whether every line is
  as it was written, none is missing and none has moved; beside a running server too. Exit code 1 where the chain is
  broken.

  --head HASH  also whether the log still holds the line whose hash an auditor kept: all before it is as it was then

linchpin officer reset LOGIN

  A new first password for one of the three officers who cannot sign in any more, for whoever runs the server: no officer
  resets another's. The audit log tells of it. The settings are those of audit verify; beside a running server too.

  Progress, diagnostics and errors go to standard error. Exit code: 0 all done, 1 a file failed, 2 wrong arguments.
`
