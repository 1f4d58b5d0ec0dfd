import { PrinterOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { EntryLink } from '../../registers/index.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { type HeadFact, PageHead } from '../../ui/page-head.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { casesHref } from '../case-href.ts'
import { CaseLightMark, DueCell } from '../case-marks.tsx'
import { typeQuery } from '../case-queries.ts'
import { dayOf } from '../day-of.ts'
import { aboutEnterprises } from '../lists/principal-columns.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { HandlerFact } from './handler-fact.tsx'
import { OriginFact } from './origin-fact.tsx'

/** What one has to know first: what it is, how it stands, who has it, what it answers to. */
export function CaseHead({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { type, typeLabel, number, title, state, lead, subject, openedBy, openedAt, origin } = detail
  const { data: definition } = useQuery(typeQuery(type))
  const facts: (HeadFact | null)[] = [
    lead === null ? null : { key: 'lead', label: words.case.lead, value: lead.label[language] },
    { key: 'handler', label: words.case.handler, value: <HandlerFact detail={detail} /> },
    subject === null
      ? null
      : {
          key: 'subject',
          label:
            definition?.subject && !aboutEnterprises(definition)
              ? said(definition.subject.label, language)
              : words.case.subject,
          value:
            subject.key === '' ? (
              subject.name
            ) : (
              <EntryLink register={subject.register} of={subject.key}>
                {subject.name}
              </EntryLink>
            ),
        },
    origin === null
      ? null
      : {
          key: 'origin',
          label: origin.kind === 'document' ? words.case.basis : words.case.origin,
          value: <OriginFact origin={origin} />,
        },
    { key: 'opened', label: words.case.openedBy, value: `${openedBy.name} ${dayOf(openedAt)}` },
  ]
  return (
    <PageHead
      crumbs={[
        { label: words.case.crumb, href: '/lists' },
        { label: said(typeLabel, language), href: casesHref({ type }) },
      ]}
      title={title}
      note={<span className="figure">{number}</span>}
      marks={
        <>
          <CaseLightMark row={detail} />
          <strong>{said(state.label, language)}</strong>
          {detail.due === null && detail.closedAt === null ? null : <DueCell row={detail} isTold />}
          {detail.isInvented ? <InventedMark /> : null}
          {detail.voidedAt === null ? null : (
            <StateTag tone="refused" word={words.case.voided(dayOf(detail.voidedAt))} />
          )}
        </>
      }
      actions={
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
          {words.case.print}
        </Button>
      }
      facts={facts.filter((fact) => fact !== null)}
    />
  )
}
