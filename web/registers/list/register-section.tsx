import type { RegisterSummary } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'

interface RegisterSectionProps {
  readonly id: string
  readonly title: string
  readonly registers: readonly RegisterSummary[]
  readonly labels: ReadonlyMap<string, RegisterSummary['label']>
}

/** Registers that serve the same, each a line with its counts. */
export function RegisterSection({ id, title, registers, labels }: RegisterSectionProps) {
  const words = useRegisterWords()
  return (
    <section className="registers-section" aria-labelledby={`${id}-title`} id={id}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col" id={`${id}-title`}>
              {title}
            </th>
            <th scope="col" className="registers-kept">
              {words.list.keptBy}
            </th>
            <th scope="col" className="registers-marks" />
            <th scope="col" className="registers-number">
              {words.list.admitted}
            </th>
            <th scope="col" className="registers-number">
              {words.list.proposed}
            </th>
          </tr>
        </thead>
        <tbody>
          {registers.map((register) => (
            <Line key={register.id} register={register} labels={labels} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ register, labels }: { register: RegisterSummary } & Pick<RegisterSectionProps, 'labels'>) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { id, label, of, admitted, proposed, isPublic, may, keptBy } = register
  const keepers = keptBy.map((each) => each[language]).join(words.fields.list)
  const about = of === null ? undefined : labels.get(of)?.[language]
  return (
    <tr>
      <th scope="row">
        <Link to="/registers/$register" params={{ register: id }}>
          {label[language]}
        </Link>
        {about ? <span className="registers-about quiet">{words.list.about(about)}</span> : null}
      </th>
      <td className="registers-kept quiet" title={keepers}>
        {keepers}
      </td>
      <td className="registers-marks quiet">
        {isPublic ? <span>{words.list.isPublic}</span> : null}
        {may.includes('propose') ? <span data-open>{words.list.isOpen}</span> : null}
      </td>
      <td className="registers-number figure" data-none={admitted === 0 || undefined}>
        {admitted.toLocaleString('en-US')}
      </td>
      <td className="registers-number figure" data-none={proposed === 0 || undefined}>
        {proposed === 0 ? (
          '—'
        ) : (
          <Link to="/registers/$register" params={{ register: id }} search={{ 'f._state': 'proposed' }}>
            {proposed.toLocaleString('en-US')}
          </Link>
        )}
      </td>
    </tr>
  )
}

/** Before the first answer: as much as will be there. */
export function WaitingSections() {
  return (
    <div aria-hidden="true">
      {[6, 9, 5].map((lines) => (
        <section key={lines} className="registers-section">
          <table>
            <tbody>
              {Array.from({ length: lines }, (_, at) => at).map((at) => (
                <tr key={at}>
                  <th scope="row">
                    <span className="skeleton" style={{ width: `${30 + ((at * 37) % 40)}%` }} />
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}
