import type { RegisterDetail } from '@linchpin/api'
import { Drawer } from 'antd'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { FactGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'
import { RuleWords } from './rule-words.tsx'

interface AboutDrawerProps {
  readonly register: RegisterDetail
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What the register is, who keeps it, and by which conditions one gets on it and off. */
export function AboutDrawer({ register, isOpen, onClose }: AboutDrawerProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const readsPacks = useMay('packs.read')
  const { label, note, keptBy, openTo, review, of } = register
  const list = (labels: readonly RegisterDetail['label'][]) =>
    labels.map((each) => each[language]).join(words.fields.list)
  return (
    <Drawer open={isOpen} onClose={onClose} title={label[language]} size={520} destroyOnHidden>
      {note ? <p className="about-note">{note[language]}</p> : null}
      <FactGrid
        columns={1}
        facts={[
          { key: 'kept', label: words.entries.keptBy, value: list(keptBy) },
          { key: 'open', label: words.entries.openTo, value: list(openTo) },
          { key: 'of', label: words.entries.of, value: of?.label[language] },
          { key: 'review', label: words.entries.review, value: review ? words.entries.reviewEvery[review] : null },
        ]}
      />
      <RuleWords register={register} />
      {readsPacks ? (
        <p>
          <AppLink href={`/packs/register/${encodeURIComponent(register.id)}`}>{words.entries.definition}</AppLink>
        </p>
      ) : null}
    </Drawer>
  )
}
