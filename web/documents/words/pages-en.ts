import type { Words } from '../../ui/language.tsx'
import type { mapZh, tabsZh, targetsZh } from './pages-zh.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const tabsEn: Words<typeof tabsZh> = {
  label: 'Pages of this document',
  text: 'Text',
  map: 'Map',
  targets: 'Targets',
  tasks: 'Task table',
}

export const mapEn: Words<typeof mapZh> = {
  title: 'Document map',
  colourBy: 'Coloured',
  byContent: 'By content',
  byReview: 'By review',
  look: {
    'heading-only': 'Heading only',
    preamble: 'Preamble',
    retrospect: 'Looks back',
    definition: 'Definition',
    commencement: 'Commencement',
    genre: 'Genre commits nobody',
    nothing: 'Nothing found',
  },
  review: { done: 'All reviewed', some: 'Partly reviewed', open: 'Not reviewed', 'no-items': 'No items' },
  legend: 'Legend',
  summary: (clauses, items) => `${clauses} clause${s(clauses)}, ${items} item${s(items)}`,
  clauses: (count) => `${count} clause${s(count)}`,
  items: (count) => `${count} item${s(count)}`,
  count: (name, count) => `${name}: ${count}`,
  reviewedOf: (done, total) => `${done}/${total} reviewed`,
  width: 'A block is a clause, as wide as its text is long.',
  contentNote: 'With several kinds in it, it has the colour of the first in the legend.',
  keysNote: 'Arrow keys move, Enter opens the text.',
  characters: (count) => `${count} characters`,
  xml: 'Download XML (Akoma Ntoso)',
  empty: 'The document has no clauses to show.',
}

export const targetsEn: Words<typeof targetsZh> = {
  title: 'Targets',
  number: 'No.',
  indicator: 'Indicator',
  baseline: 'Baseline',
  value: 'Target',
  due: 'Due',
  kind: 'Kind',
  scope: 'Scope',
  clause: 'Clause',
  quote: 'Quote',
  state: 'State',
  year: (year) => `${year}`,
  noYear: 'not stated',
  before: { approx: 'about', range: '', maintain: 'stay ≥', qualitative: 'qualitative' },
  tableGroup: (title) => (title ? `Table of indicators: ${title}` : 'Table of indicators'),
  textGroup: 'Text',
  rows: (count) => `${count}`,
  confirmedOf: (done, total) => `${total} target${s(total)}, ${done} reviewed`,
  scopeKind: (name) => `every ${name}`,
  empty: 'This document has no targets',
  emptyText: 'Select words beside the text to add one.',
  noneMatch: 'No target fits the filters',
}
