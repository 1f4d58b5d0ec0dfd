import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleContent } from './fixtures/clause-content.ts'
import { blockForms, layOutMap, type MapBox } from './lay-out-map.ts'
import { mapChapters } from './map-chapters.ts'

const desk = { width: 900, height: 520, headWidth: 170 }

/** A document with so many clauses in so many chapters, sizes by `sizeOf`. */
function example(chapters: number, clauses: number, sizeOf: (at: number) => number = () => 120) {
  return mapChapters(
    Array.from({ length: chapters }, (_, chapter) => [
      exampleContent(`${chapter}`, 8),
      ...Array.from({ length: clauses / chapters }, (__, at) => exampleContent(`${chapter}/${at}`, sizeOf(at))),
    ]).flat(),
  )
}

const blocks = (boxes: readonly MapBox[]) => boxes.filter(({ isHead }) => !isHead)

describe('the map of a document', () => {
  test.each([
    [1, 10],
    [6, 78],
    [8, 200],
    [8, 400],
  ])('with %i chapters and %i clauses stands on one screen', (chapters, clauses) => {
    const { boxes, height } = layOutMap(example(chapters, clauses), desk)
    expect(boxes).toHaveLength(chapters + clauses)
    expect(height).toBeLessThanOrEqual(desk.height)
  })

  test('gives few clauses tall blocks and many low ones', () => {
    expect(layOutMap(example(1, 10), desk).form).toBe(blockForms[0])
    expect(layOutMap(example(8, 400), desk).form.height).toBeLessThan(blockForms[1].height)
  })

  test('is taller than the room rather than unreadable, where nothing fits', () => {
    const { boxes, height, form } = layOutMap(example(8, 4000), desk)
    expect(height).toBeGreaterThan(desk.height)
    expect(form).toBe(blockForms.at(-1))
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(20)
  })

  test('draws the longer clause wider', () => {
    const { boxes } = layOutMap(
      example(1, 10, (at) => 100 + at * 50),
      desk,
    )
    const widths = blocks(boxes).map(({ width }) => width)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(widths.at(-1)).toBeGreaterThan((widths[0] ?? 0) * 2)
  })

  test('puts heads beside their lines, or above them where there is no column for heads', () => {
    const beside = layOutMap(example(2, 10), desk).boxes
    expect(beside.filter(({ isHead }) => isHead).map(({ x, width }) => [x, width])).toEqual([
      [0, 170],
      [0, 170],
    ])
    expect(Math.min(...blocks(beside).map(({ x }) => x))).toBeGreaterThan(170)
    const phone = { width: 360, height: 1200, headWidth: 0 }
    const [head, first] = layOutMap(example(2, 10), phone).boxes
    expect(head).toMatchObject({ x: 0, y: 0, width: 360 })
    expect(first?.y).toBeGreaterThanOrEqual(head?.height ?? 0)
  })

  test('of an empty document is empty', () => {
    expect(layOutMap([], desk)).toMatchObject({ boxes: [], height: 0 })
  })

  test('keeps the reading order, inside the room, and lets no two blocks overlap', () => {
    const clauses = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(9000)), { minLength: 1, maxLength: 60 })
    const rooms = fc.record({
      width: fc.integer({ min: 320, max: 1700 }),
      height: fc.integer({ min: 200, max: 900 }),
      headWidth: fc.constantFrom(0, 140),
    })
    fc.assert(
      fc.property(clauses, rooms, (drawn, room) => {
        const contents = drawn.map(([level, size], at) => exampleContent(`${at}`, size, { level }))
        const { boxes, height } = layOutMap(mapChapters(contents), room)
        expect(boxes.map(({ content }) => content.ref)).toEqual(contents.map(({ ref }) => ref))
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(room.width + 0.01)
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01)
        }
        expect(boxes.some((a, at) => boxes.slice(at + 1).some((b) => overlap(a, b)))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

function overlap(a: MapBox, b: MapBox): boolean {
  return a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height && b.y < a.y + a.height
}
