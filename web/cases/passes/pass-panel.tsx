import './pass.css'
import { PrinterOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@linchpin/api'
import { readPass } from '@linchpin/api/pass-token'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { typesQuery } from '../case-queries.ts'
import { printOnly } from '../print-only.ts'
import { useCaseWords } from '../words.ts'
import { passQuery } from './pass-query.ts'
import { QrPicture } from './qr-picture.tsx'

/** The pass of a case, where one is in force: the code, and the paper that is carried along. */
export function PassPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { data: types } = useQuery(typesQuery)
  const isPass = types?.items.some(({ id, principal }) => id === detail.type && principal === 'pass') ?? false
  const { data: pass } = useQuery({ ...passQuery(detail.id), enabled: isPass })
  if (!pass) return null
  const route = ['from', 'via', 'to'].flatMap((name) =>
    typeof detail.values[name] === 'string' ? [detail.values[name]] : [],
  )
  // As it stands in the code: enough to compare with, not the whole plate.
  const vehicle = readPass(pass.code)?.content.vehicle
  const kind = detail.fields.find(({ name }) => name === 'kind')?.options?.find(({ key }) => key === detail.values.kind)
    ?.label[language]
  return (
    <section className="case-card pass-card" aria-labelledby="pass-title">
      <div className="case-card-head">
        <h2 id="pass-title">
          {kind ?? words.pass.title} {detail.isInvented ? <InventedMark /> : null}
        </h2>
        <Button
          size="small"
          data-screen-only
          icon={<PrinterOutlined aria-hidden="true" />}
          onClick={() => printOnly('pass')}
        >
          {words.pass.print}
        </Button>
      </div>
      <div className="pass">
        <QrPicture svg={pass.qr} label={words.pass.code} />
        <dl>
          {vehicle ? (
            <>
              <dt>{words.pass.vehicle}</dt>
              <dd className="figure pass-number">{vehicle}</dd>
            </>
          ) : null}
          <dt>{words.pass.number}</dt>
          <dd className="figure pass-number">{pass.number}</dd>
          <dt>{words.pass.valid}</dt>
          <dd className="figure">{words.pass.to(pass.validFrom, pass.validUntil)}</dd>
          <dt>{words.case.subject}</dt>
          <dd>{detail.subject?.name}</dd>
          {route.length > 0 ? (
            <>
              <dt>{words.pass.route}</dt>
              <dd>{route.join(' → ')}</dd>
            </>
          ) : null}
        </dl>
      </div>
      <p className="quiet">{words.pass.note}</p>
    </section>
  )
}
