import type { PackWording } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { DefinitionLink } from '../definition-link.tsx'
import { usePackWords } from '../words.ts'

type Parameter = NonNullable<NonNullable<PackWording['lines']>[number]['parameter']>

/** Which shared figure a line asks for, and that no document gives it: （研发强度门槛，系统默认）. */
export function LineParameter({ parameter: { label, isAssumed, to } }: { parameter: Parameter }) {
  const { list, open, close, assumed } = usePackWords().definition.parameter
  const { language } = useLanguage()
  return (
    <span className="wording-parameter">
      {open}
      {to ? <DefinitionLink entry={{ ...to, label }} /> : label[language]}
      {isAssumed ? (
        <>
          {list}
          <span className="wording-default">{assumed}</span>
        </>
      ) : null}
      {close}
    </span>
  )
}
