import '../../ui/plain-table.css'
import type { CaseTally } from '@linchpin/api'
import { type CaseParams, casesHref } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { heavierFirst, type KeyTally, openOf, tallyByKey } from '../overview/lights.ts'
import { Panel } from '../overview/panel.tsx'
import { PanelRows } from '../overview/panel-rows.tsx'
import { useTally, useThreeLists } from '../overview/tally-query.ts'
import { useHomeWords } from './words.ts'

const most = 8

/** 欠办单位: who has something late or nearly so, the most late first. */
export function DebtorsPanel() {
  const words = useHomeWords()
  const { data } = useTally('lead')
  const owing = data && tallyByKey(data.groups).filter(({ red, yellow }) => red + yellow > 0)
  return (
    <Panel title={words.debtors.title} count={owing?.length}>
      <PanelRows rows={owing} lines={6} none={words.debtors.none}>
        {(rows) => <Debtors owing={rows.toSorted(heavierFirst)} groups={data?.groups ?? []} />}
      </PanelRows>
    </Panel>
  )
}

function Debtors({ owing, groups }: { owing: readonly KeyTally[]; groups: CaseTally['groups'] }) {
  const { debtors } = useHomeWords()
  const { language } = useLanguage()
  const type = useThreeLists()?.join(',')
  const listOf = (body: string, light?: string) =>
    casesHref({ type, lead: body, ...(light ? { 'f.light': light } : {}) } as CaseParams)
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{debtors.body}</th>
          <th className="end">{debtors.overdue}</th>
          <th className="end">{debtors.dueSoon}</th>
          <th className="end">{debtors.open}</th>
          <th className="end">{debtors.longest}</th>
        </tr>
      </thead>
      <tbody>
        {owing.slice(0, most).map((each) => (
          <tr key={each.key}>
            <td>
              <AppLink href={listOf(each.key)}>
                {groups.find(({ key }) => key === each.key)?.label[language] ?? each.key}
              </AppLink>
            </td>
            <td className="end figure" data-tone={each.red > 0 ? 'late' : undefined}>
              {each.red > 0 ? <AppLink href={listOf(each.key, 'red')}>{each.red}</AppLink> : '–'}
            </td>
            <td className="end figure">
              {each.yellow > 0 ? <AppLink href={listOf(each.key, 'yellow')}>{each.yellow}</AppLink> : '–'}
            </td>
            <td className="end figure">{openOf(each)}</td>
            <td className="end figure">{each.longestLate > 0 ? debtors.days(each.longestLate) : '–'}</td>
          </tr>
        ))}
      </tbody>
      {owing.length > most ? (
        <tfoot>
          <tr>
            <td colSpan={5} className="quiet">
              {debtors.more(owing.length - most)}
            </td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}
