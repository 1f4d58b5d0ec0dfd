/** What stands on the pages besides the records of the demonstration: documents, meetings, a list and a register brought in. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type {
  CaseList,
  ChainGraph,
  CityParts,
  DocumentDetail,
  EntryList,
  ImportedList,
  ImportResult,
  MeetingDetail,
  MeetingList,
  MeetingSeries,
  PackHead,
  RegisterImport,
} from '@linchpin/api'
import { dayInChina } from '../../server/people/index.ts'
import { signInDemo } from '../../test/served.ts'
import { creditCode } from '../registers/invented-enterprises.ts'

/** What addresses of pages are made of. */
export interface InventedWork {
  readonly document: string
  readonly clause: string
  readonly prepared: string
  readonly held: string
  readonly task: string
  readonly problem: string
  readonly solved: string
  readonly project: string
  readonly firm: string
  readonly list: string
  readonly registerImport: number
  /** A graph from elsewhere, and a product of the register. */
  readonly graph: number
  readonly product: string
  /** By kind, one of each. */
  readonly definitions: Readonly<Record<string, string>>
}

export async function inventWork(url: string): Promise<InventedWork> {
  const office = await askAs(url, 'headquarters-office')
  const enterprise = await askAs(url, 'enterprise')
  const department = await askAs(url, 'department')
  const { document } = await office.send<ImportResult>('POST', '/documents/sample')
  const measures = fileURLToPath(new URL('../../examples/yunzhu-measures-2026.docx', import.meta.url))
  await office.upload('/documents', 'measures.docx', await readFile(measures))
  const { clauses } = await office.get<DocumentDetail>(`/documents/${document.id}`)
  const { series } = await office.get<MeetingList>('/meetings')
  const [weekly, other] = series.filter(({ mayRun }) => mayRun).toSorted((one) => (one.every === 'week' ? -1 : 1))
  if (weekly === undefined || other === undefined) throw new Error('The office runs fewer than two kinds of meeting')
  const first = async (by: Asking, query: string) =>
    (await by.get<CaseList>(`/cases?limit=1&status=all&${query}`)).items[0]?.id as string
  const { items } = await office.get<EntryList>('/registers/enterprises/entries?size=1')
  return {
    document: document.id,
    clause: clauses[1]?.ref ?? '',
    held: await holdMeeting(office, weekly),
    prepared: await prepareMeeting(office, other),
    task: await first(department, 'type=task'),
    problem: await first(office, 'type=problem'),
    solved: await first(enterprise, 'type=problem'),
    project: await first(office, 'type=project'),
    firm: items[0]?.key as string,
    list: await bringList(office, items[0]?.name ?? ''),
    registerImport: await bringRegister(office),
    graph: await bringGraph(office),
    product: await firstProduct(office),
    definitions: definitionsOf(await office.get<PackHead>('/pack')),
  }
}

function definitionsOf({ rows }: PackHead): Readonly<Record<string, string>> {
  const lists = rows.flatMap(({ kinds, supporting }) => [...kinds, ...supporting])
  return Object.fromEntries(lists.flatMap(({ kind, entries: [first] }) => (first ? [[kind, first.id]] : [])))
}

interface Asking {
  get<T>(path: string): Promise<T>
  send<T>(method: string, path: string, body?: object, revision?: number): Promise<T>
  upload<T>(path: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<T>
}

async function askAs(url: string, role: string): Promise<Asking> {
  const cookie = await signInDemo(url, role)
  const ask = async <T>(path: string, init: RequestInit, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${url}/api${path}`, { ...init, headers: { cookie, ...headers } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    get: (path) => ask(path, {}),
    send: (method, path, body = {}, revision) =>
      ask(
        path,
        { method, body: JSON.stringify(body) },
        {
          'content-type': 'application/json',
          ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
        },
      ),
    upload: (path, name, content) => {
      const body = new FormData()
      body.append('file', new Blob([content]), name)
      return ask(path, { method: 'POST', body })
    },
  }
}

const inDays = (days: number) => dayInChina(new Date(Date.now() + days * 86_400_000))

async function prepareMeeting(office: Asking, { kind, chain }: MeetingSeries): Promise<string> {
  const meeting = { kind, chain: chain?.id ?? null, plannedOn: inDays(7), place: '指挥部会议室' }
  return (await office.send<MeetingDetail>('POST', '/meetings', meeting)).id
}

/** One with a decision, under way. */
async function holdMeeting(office: Asking, series: MeetingSeries): Promise<string> {
  const id = await prepareMeeting(office, series)
  const path = `/meetings/${id}`
  const { revision } = await office.get<MeetingDetail>(path)
  const { items } = await office.send<MeetingDetail>('POST', `${path}/hold`, {}, revision)
  const said = { content: '梳理本链断供风险清单，形成应对方案', lead: 'industry-bureau', due: inDays(7) }
  await office.send('POST', `${path}/decisions`, { ...said, id: randomUUID(), item: items[1]?.id })
  return id
}

/** As a city keeps its own: one in ten of somebody whom the register does not have. */
async function bringList(office: Asking, firm: string): Promise<string> {
  const table = csv('序号,企业名称,问题事项,责任单位,办理时限', 30, (at) => {
    const about = at % 10 === 9 ? '云渚某某轴承有限公司' : firm
    return [at + 1, about, `第${at + 1}条生产线用电增容审批周期长`, '市工业和信息化局', inDays(at + 1)]
  })
  return (await office.upload<ImportedList>('/case-lists?type=problem', '企业问题汇总.csv', table)).id
}

async function bringRegister(office: Asking): Promise<number> {
  const table = csv('统一社会信用代码,企业名称,所在区,国民经济行业代码', 40, (at) => {
    return [creditCode(at), `云渚第${at + 1}轴承有限公司`, at % 9 === 8 ? '无此区' : '东丽区', 'C3451']
  })
  const path = '/registers/enterprises/imports'
  const { id } = await office.upload<RegisterImport>(path, '企业名单.csv', table)
  while ((await office.get<RegisterImport>(`${path}/${id}`)).state === 'reading') await sleep(100)
  return id
}

/** A graph from elsewhere, applied. */
async function bringGraph(office: Asking): Promise<number> {
  const links = [
    ['轴承', '轴承钢'],
    ['减速器', '轴承'],
  ].map(([from_entity, to_entity]) => ({ from_entity, to_entity, rel: '上游材料' }))
  const text = links.map((link) => JSON.stringify(link)).join('\n')
  const { id } = await office.upload<ChainGraph>('/chains/graphs', 'product_product.json', text)
  const settled = async (): Promise<ChainGraph> => {
    const graph = await office.get<ChainGraph>(`/chains/graphs/${id}`)
    if (graph.state !== 'reading' && graph.state !== 'applying') return graph
    await sleep(100)
    return settled()
  }
  await settled()
  await office.send('POST', `/chains/graphs/${id}/apply`)
  await settled()
  return id
}

async function firstProduct(office: Asking): Promise<string> {
  const { principal } = await office.get<CityParts>('/city')
  const { items } = await office.get<EntryList>(`/registers/${principal.chainProducts}/entries?size=1`)
  return encodeURIComponent(items[0]?.key ?? '')
}

const csv = (header: string, rows: number, row: (at: number) => readonly (string | number)[]): string =>
  [header, ...Array.from({ length: rows }, (_, at) => row(at).join(','))].join('\n')
