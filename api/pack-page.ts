import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { DefinitionKind } from './pack.ts'

const Pointer = z.object({ kind: DefinitionKind, id: z.string() })
const Cell = z.array(z.object({ text: Bilingual, to: Pointer.nullable() }))
export type PackCell = z.infer<typeof Cell>

export const PackSource = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('clause'),
    document: z.string(),
    title: z.string(),
    ref: z.string(),
    heading: z.string().nullable(),
  }),
  z.object({ kind: z.literal('standard'), name: z.string(), place: z.string().nullable() }),
  z.object({ kind: z.literal('assumed'), why: Bilingual }),
])
export type PackSource = z.infer<typeof PackSource>

const Text = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  lines: z.array(z.string()),
})
const Box = { x: z.number(), y: z.number(), width: z.number(), height: z.number() }
/** A lifecycle with coordinates in pixels of a type size of 14. */
export const PackDiagram = z.object({
  width: z.number(),
  height: z.number(),
  states: z.array(
    z.object({
      id: z.string(),
      ...Box,
      lines: z.array(z.string()),
      limit: z.string().nullable(),
      isInitial: z.boolean(),
      isFinal: z.boolean(),
      marks: z.array(z.string()),
    }),
  ),
  moves: z.array(
    z.object({
      ids: z.array(z.string()),
      path: z.string(),
      head: z.string(),
      isBack: z.boolean(),
      label: Text,
      title: z.string(),
    }),
  ),
  gates: z.array(z.object({ ...Box, mark: z.string(), text: z.string() })),
  joints: z.array(z.object({ x: z.number(), y: z.number(), letter: z.string() })),
})
export type PackDiagram = z.infer<typeof PackDiagram>

/** What a rule or a formula reads; money is given in whole fen. */
const TryField = z.object({
  name: z.string(),
  label: Bilingual,
  kind: z.enum(['number', 'money', 'date', 'text', 'flag']),
  unit: z.string().nullable(),
  options: z.array(z.object({ key: z.string(), label: Bilingual })).nullable(),
  from: Pointer.nullable(),
})
export type PackTryField = z.infer<typeof TryField>

/** An example as values to begin a trial with; money in whole fen. */
const TryRecord = z.object({
  name: z.string(),
  day: z.string(),
  record: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})
export type PackTryRecord = z.infer<typeof TryRecord>

/** The shared figure that a line asks for; `to` is `null` where the pack has no such parameter. */
const LineParameter = z.object({ label: Bilingual, isAssumed: z.boolean(), to: Pointer.nullable() })

const Wording = z.object({
  from: z.string(),
  until: z.string().nullable(),
  lines: z.array(z.object({ depth: z.number(), text: Bilingual, parameter: LineParameter.nullable() })).nullable(),
})
export type PackWording = z.infer<typeof Wording>

const Example = z.object({
  name: z.string(),
  day: z.string(),
  given: z.array(z.object({ name: Bilingual, value: Bilingual })),
  steps: z.array(Bilingual),
  mark: z.enum(['met', 'notMet', 'unknown', 'made', 'refused', 'computed']),
  result: Bilingual,
  reasons: z.array(Bilingual),
})
export type PackExample = z.infer<typeof Example>

export const PackBlock = z.discriminatedUnion('block', [
  z.object({
    block: z.literal('facts'),
    title: Bilingual.nullable(),
    items: z.array(z.object({ name: Bilingual, value: Cell })),
  }),
  z.object({
    block: z.literal('table'),
    title: Bilingual,
    columns: z.array(z.object({ label: Bilingual, isNumber: z.boolean() })),
    rows: z.array(z.array(Cell)),
  }),
  z.object({
    block: z.literal('lifecycle'),
    title: Bilingual,
    diagrams: z.object({ zh: PackDiagram, en: PackDiagram }),
  }),
  z.object({
    block: z.literal('rule'),
    rule: z.string(),
    title: Bilingual,
    wordings: z.array(Wording),
    fields: z.array(TryField),
    unknown: z.array(Bilingual),
    records: z.array(TryRecord),
  }),
  z.object({
    block: z.literal('formula'),
    title: Bilingual,
    unit: z.string(),
    wordings: z.array(Wording),
    fields: z.array(TryField),
    records: z.array(TryRecord),
  }),
  z.object({ block: z.literal('examples'), title: Bilingual, examples: z.array(Example) }),
  z.object({ block: z.literal('notes'), title: Bilingual, lines: z.array(Bilingual) }),
])
export type PackBlock = z.infer<typeof PackBlock>
/** The block of one kind. */
export type PackBlockOf<K extends PackBlock['block']> = Extract<PackBlock, { block: K }>

/** A definition as a page. */
export const PackPage = z
  .object({
    kind: DefinitionKind,
    id: z.string(),
    kindLabel: Bilingual,
    title: Bilingual,
    rows: z.array(z.object({ id: z.string(), label: Bilingual })),
    isInvented: z.boolean(),
    source: z.array(PackSource),
    note: Bilingual.nullable(),
    blocks: z.array(PackBlock),
  })
  .meta({ id: 'PackPage' })
export type PackPage = z.infer<typeof PackPage>
