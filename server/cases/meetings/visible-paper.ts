import type { MeetingPaper, PaperRow } from '@linchpin/api'
import { isWithin, type Reach } from '../../people/index.ts'
import type { Owned, PaperContent } from './paper-content.ts'

export interface Reader {
  readonly cases: Reach
  readonly registers: Reach
}

/** What somebody may read of a paper: the counts, which are the meeting's, and the lines within reach. */
export function visiblePaper({ asOf, frozenAt, body }: PaperContent, reader: Reader): MeetingPaper {
  const head = { asOf, frozenAt }
  const section = ({ total, rows }: { total: number; rows: readonly Owned<PaperRow>[] }, reach: Reach) => {
    const reached = within(rows, reach)
    return { total, outOfReach: rows.length - reached.length, rows: reached.slice(0, shownRows) }
  }
  switch (body.kind) {
    case 'case':
      return {
        ...body,
        ...head,
        toDecide: section(body.toDecide, reader.cases),
        late: section(body.late, reader.cases),
        moved: section(body.moved, reader.cases),
      }
    case 'register':
      return { ...body, ...head, moved: section(body.moved, reader.registers) }
    case 'indicator':
      return { ...body, ...head }
    case 'decisions': {
      const decisions = within(body.decisions, reader.cases)
      return { ...body, ...head, decisions, outOfReach: body.decisions.length - decisions.length }
    }
  }
}

/** A meeting reads no further; the whole list stands in its room. */
const shownRows = 200

const within = <Row>(rows: readonly Owned<Row>[], reach: Reach): Row[] =>
  rows.filter(({ of }) => isWithin(reach, of)).map(({ row }) => row)
