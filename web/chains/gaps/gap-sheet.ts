import type { GapCandidates, GapFinding, GapFindings, ShownTable } from '@linchpin/api'
import type { Language } from '../../ui/language.tsx'
import { barText, groundsOf } from './gap-words.ts'
import type { GapWords } from './words.ts'

const text = (title: string, width = 18) => ({ title, kind: 'text' as const, width })

/** The findings that are shown, as a sheet, with what was not judged below them. */
export function gapsTable(
  words: GapWords,
  language: Language,
  chain: string,
  data: GapFindings,
  shown: readonly GapFinding[],
): ShownTable {
  const { table } = words
  return {
    title: words.export(chain),
    columns: [
      text(table.kind, 12),
      text(table.subject, 26),
      text(table.segment),
      text(table.key, 10),
      text(table.measure, 22),
      { title: '', kind: 'number', width: 10 },
      text(words.bars, 18),
      text(table.basis, 60),
      text(table.listed, 14),
    ],
    rows: [
      ...shown.map((finding) => [
        words.kinds[finding.kind],
        finding.subject.name,
        finding.segment?.name ?? null,
        finding.isKey === null ? table.keyUnknown : finding.isKey ? table.key : table.notKey,
        `${finding.measure[language]}（${finding.unit}）`,
        finding.value,
        barText(finding.bar, language),
        [finding.detail?.[language], ...groundsOf(words, finding, language)].filter(Boolean).join('；'),
        finding.listed ?? table.notListed,
      ]),
      ...data.unknown.map(({ kind, why, count }) => [
        words.kinds[kind],
        `${words.unknown.title} ${words.unknown.count(count)}`,
        ...[null, null, null, null, null],
        why[language],
        null,
      ]),
    ],
    note: words.note(data.asOf),
  }
}

export function candidatesTable(
  words: GapWords,
  language: Language,
  name: string,
  { candidates }: GapCandidates,
): ShownTable {
  const own = words.candidates
  return {
    title: own.export(name),
    columns: [text(own.name, 30), text(own.place, 14), text(own.reason, 20), text('', 60), text(own.source, 30)],
    rows: candidates.flatMap((candidate) =>
      candidate.reasons.map((reason) => [
        candidate.name,
        own[candidate.place],
        own.kinds[reason.kind],
        reason.text[language],
        reason.source[language],
      ]),
    ),
    note: own.order,
  }
}
