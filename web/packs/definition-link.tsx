import type { PackEntry } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../ui/language.tsx'

export function DefinitionLink({ entry: { kind, id, label } }: { entry: PackEntry }) {
  const { language } = useLanguage()
  return (
    <Link to="/packs/$kind/$id" params={{ kind, id }} className="definition-link" title={`${kind}/${id}`}>
      {label[language]}
    </Link>
  )
}
