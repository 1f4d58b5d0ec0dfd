import { Link } from '@tanstack/react-router'
import { useAppWords } from '../client/words.ts'
import { ErrorPanel } from '../ui/error-panel.tsx'

export function NotFoundPage() {
  const words = useAppWords()
  return (
    <ErrorPanel
      title={words.notFound}
      detail={words.notFoundDetail}
      code="404"
      actions={<Link to="/documents">{words.toLibrary}</Link>}
    />
  )
}
