import { Link } from '@tanstack/react-router'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { useAppWords } from './words.ts'

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
