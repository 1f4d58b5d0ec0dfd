import './order-paper.css'
import { PrinterOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMay } from '../../client/session.ts'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { dayOf } from '../day-of.ts'
import { printOnly } from '../print-only.ts'
import { useCaseWords } from '../words.ts'
import { bodyKindsQuery } from './bodies-query.ts'

/** 督办单 or 协调函 as the paper that it will be: a draft without red head, number or seal. */
export function OrderPaper({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const text = (name: string): string => {
    const value = detail.values[name]
    return typeof value === 'string' ? value : ''
  }
  const isLetter = text('form') === 'letter'
  const { data: bodies } = useQuery({ ...bodyKindsQuery, enabled: useMay('people.read') })
  const name = detail.names.bodies[text('addressee')]?.[language] ?? text('addressee')
  const isDistrict = bodies?.get(text('addressee')) === 'district'
  const addressee = isDistrict ? words.order.district(name) : name
  const isDueTold = text('due') === '' || text('demand').includes(text('due'))
  const due = formatDay(text('due'), language)
  const signed = detail.history.find(({ move }) => move !== null && move.from.zh === detail.states[0]?.label.zh)
  const isSigned = detail.states[0]?.id !== detail.state.id && signed !== undefined
  return (
    <div className="order-frame">
      <div className="order-tools" data-screen-only>
        <Button size="small" icon={<PrinterOutlined aria-hidden="true" />} onClick={() => printOnly('paper')}>
          {words.order.print}
        </Button>
      </div>
      <section className="order-paper" aria-label={words.order.preview}>
        <p className="order-draft">{words.order.draft}</p>
        <h2>{isLetter ? words.order.letter : words.order.order}</h2>
        <p className="order-addressee">
          {addressee}
          {words.order.to}
        </p>
        <dl>
          <dt>{isLetter ? words.order.letterMatter : words.order.matter}</dt>
          <dd>{text('matter')}</dd>
          {text('about') === '' ? null : (
            <>
              <dt>{words.order.about}</dt>
              <dd className="figure">{text('about')}</dd>
            </>
          )}
          <dt>{words.order.demand}</dt>
          <dd>{text('demand')}</dd>
        </dl>
        {isDueTold ? null : <p>{isLetter ? words.order.letterDue(due) : words.order.due(due)}</p>}
        <footer>
          <p>{words.order.from}</p>
          <p className="figure">
            {isSigned ? words.order.signed(signed.person.name, dayOf(signed.at)) : words.order.notSigned}
          </p>
        </footer>
        <p className="order-note quiet">
          {words.order.note}
          {isLetter ? ` ${words.order.centralNote}` : null}
        </p>
      </section>
    </div>
  )
}
