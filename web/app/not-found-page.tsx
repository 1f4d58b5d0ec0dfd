import { useAppWords } from '../client/words.ts'
import { AppLink } from '../ui/app-link.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'

export function NotFoundPage() {
  const words = useAppWords()
  return (
    <ErrorPanel
      title={words.notFound}
      detail={words.notFoundDetail}
      code="404"
      actions={<AppLink href="/">{words.toHome}</AppLink>}
    />
  )
}
