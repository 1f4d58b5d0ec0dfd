import type { Words } from '../../ui/language.tsx'
import type { findingsZh } from './findings-zh.ts'

export const findingsEn: Words<typeof findingsZh> = {
  title: 'Findings',
  about: 'Current versions, without repealed ones; targets, figures and tasks as reviewed. Nothing is changed.',
  total: (count) => `${count} finding${count === 1 ? '' : 's'}`,
  severity: { fails: 'Does not fit', differs: 'Differs', check: 'Check', holds: 'Fits', restated: 'Restated' },
  mark: { fails: 'No fit', differs: 'Differs', check: 'Check', holds: 'Fits', restated: 'Again' },
  kind: {
    goal: 'Goal',
    fact: 'Figure',
    tier: 'Clusters',
    scale: 'Size and class',
    outlier: 'Order of size',
    sum: 'Parts and total',
    growth: 'Growth, baseline',
    names: 'Number, names',
    deadline: 'Deadline',
    bodies: 'Bodies',
  },
  filterSeverity: 'Result',
  filterKind: 'Kind',
  filterDocument: 'Document',
  open: 'To be looked at',
  why: 'Why',
  remedy: 'What to do',
  all: (count) => `Show all ${count} places`,
  fewer: 'Show fewer',
  none: 'Nothing fits these filters',
  empty: 'Nothing is repeated, contradicts or has to be checked',
  emptyText: (count) =>
    `${count} document${count === 1 ? '' : 's'} compared. When more are imported, they are compared again.`,
  toFinding: 'Open the finding',
}
