/**
 * Tables that lay industries out: a column of places and one of industries, perhaps one of segments; merged cells hold
 * good for the rows below them. A grid of industries and places with marks in its cells counts too.
 */
import type { LexiconIndex } from '../entities/lexicon.ts'
import type { CompiledTable } from '../types.ts'
import { readIndustryList, readSegments } from './industry-list.ts'
import { type Place, readPlaces } from './place.ts'
import { type Placed, type Site, sitesOf } from './read-clause.ts'

const districtHead =
  /^(?:区|县|区县|县区|区市县|县市区|市县|区域|行政区|地区|所在区县?|所属区县?|区划|城市|市州|州市)(?:名称)?$/
const zoneHead =
  /^(?:园区|产业园区?|开发区|功能区|片区|载体|板块|集聚区|重点园区|产业载体|承载园区|主要载体|布局区域|布局园区|重点布局区域|布局|空间布局|落点|承载区域?|平台|所在园区|街镇|乡镇|镇街)(?:名称)?$/
const industryHead =
  /^(?:主导|重点|重点发展|特色|支柱|首位|优势|发展|主要|布局|核心)?(?:产业|行业)(?:名称|类别|方向|领域|链|定位|集群|门类)?$|^(?:产业)?(?:发展|主攻)(?:重点|方向|定位)$|^产业定位$/
const segmentHead =
  /细分|重点(?:领域|环节|方向|产品|发展方向)|核心(?:领域|环节)|主攻|特色方向|具体(?:方向|领域)|发展(?:重点|方向|内容)|主要(?:领域|产品|方向)/

interface Columns {
  readonly district: number
  readonly zone: number
  readonly industry: number
  readonly segment: number
}

/** Rows of a table; `context` is what the clause around it speaks of. */
export function readTableLayout(
  table: CompiledTable,
  context: readonly Site[],
  lexicon: LexiconIndex,
): readonly Placed[] {
  const header = table.rows[0]?.map((cell) => cell.replace(/\s/g, '')) ?? []
  if (header.length < 2 || header.length > 40) return []
  const columns = columnsOf(header)
  return columns === null ? readGrid(table, header, context, lexicon) : readColumns(table, columns, context, lexicon)
}

function columnsOf(header: readonly string[]): Columns | null {
  const district = header.findIndex((cell) => districtHead.test(cell))
  const zone = header.findIndex((cell) => zoneHead.test(cell))
  const industry = header.findIndex((cell, at) => at !== district && at !== zone && industryHead.test(cell))
  if (industry < 0 || (district < 0 && zone < 0)) return null
  const segment = header.findIndex((cell, at) => ![district, zone, industry].includes(at) && segmentHead.test(cell))
  return { district, zone, industry, segment }
}

function readColumns(
  table: CompiledTable,
  columns: Columns,
  context: readonly Site[],
  lexicon: LexiconIndex,
): readonly Placed[] {
  const rows: Placed[] = []
  let districts: readonly Place[] | null = null
  let zones: readonly Place[] | null = null
  let industry = ''
  for (const row of table.rows.slice(1)) {
    const cell = (at: number) => (row[at] ?? '').replace(/\s/g, '')
    if (cell(columns.district) !== '') {
      districts = readPlaces(cell(columns.district), lexicon)
      zones = null
    }
    if (cell(columns.zone) !== '') zones = readPlaces(cell(columns.zone), lexicon)
    if (cell(columns.industry) !== '') industry = cell(columns.industry)
    const outer = districts === null ? context : sitesOf(districts, context)
    const sites = zones === null ? (districts === null ? [] : outer) : sitesOf(zones, outer)
    const items = itemsOf(industry, cell(columns.segment))
    for (const site of sites) for (const item of items) rows.push({ ...item, site })
  }
  return rows
}

/** 甲、乙 as one list; 甲：子一、子二；乙：子三 with segments; one industry with the segments of the next cell. */
function itemsOf(cell: string, segmentCell: string): readonly { industry: string; segments: readonly string[] }[] {
  if (cell.length > 1500 || segmentCell.length > 1500) return []
  const lines = cell.split(/[；;。]/).filter((part) => part !== '')
  if (lines.length > 0 && lines.every((part) => /^[^：:]{2,20}[：:]./.test(part)))
    return lines.map((part) => {
      const colon = part.search(/[：:]/)
      return { industry: part.slice(0, colon), segments: readSegments(part.slice(colon + 1)) }
    })
  const items =
    readIndustryList(
      cell
        .replace(/^(?:重点|着力|大力|主要)?发展/, '')
        .replace(/[；;。]$/, '')
        .replace(/[；;]/g, '、'),
    )?.items ?? []
  const [only] = items
  return only !== undefined && items.length === 1 && segmentCell !== '' && only.segments.length === 0
    ? [{ industry: only.industry, segments: readSegments(segmentCell) }]
    : items
}

const tick = /^[●○√✓▲△★☆■◆◎✔☑]$/

/** Industries down the side, places along the top (or the other way round), a mark where one develops the other. */
function readGrid(
  table: CompiledTable,
  header: readonly string[],
  context: readonly Site[],
  lexicon: LexiconIndex,
): readonly Placed[] {
  const top = header.map((cell) => readPlaces(cell, lexicon))
  const placesOnTop = top.slice(1).filter((places) => places !== null).length >= Math.max(2, (header.length - 1) / 2)
  const rows: Placed[] = []
  for (const row of table.rows.slice(1)) {
    const side = (row[0] ?? '').replace(/\s/g, '')
    const sidePlaces = placesOnTop ? null : readPlaces(side, lexicon)
    for (let at = 1; at < row.length; at++) {
      if (!tick.test((row[at] ?? '').trim())) continue
      const places = placesOnTop ? top[at] : sidePlaces
      const items = readIndustryList(placesOnTop ? side : (header[at] ?? ''))?.items ?? []
      for (const site of places == null ? [] : sitesOf(places, context))
        for (const item of items) rows.push({ ...item, site })
    }
  }
  return rows
}
