import type { ReactNode } from 'react'
import { StateTag } from '../ui/state-tag.tsx'
import { DocumentTabs } from './document-tabs.tsx'
import { useDocumentWords } from './words.ts'

interface PageHeadProps {
  readonly id: string
  readonly title: string
  /** Of the page, behind that of the document. */
  readonly name: string
  readonly sample: boolean
  /** The line below the title. */
  readonly children: ReactNode
}

/** The head of a page about one document, other than its text. */
export function PageHead({ id, title, name, sample, children }: PageHeadProps) {
  const words = useDocumentWords()
  return (
    <header className="page-head">
      <div className="page-head-top">
        <h1 title={title}>
          {title} <span className="quiet">{name}</span>
          {sample ? <StateTag tone="sample" word={words.sample} /> : null}
        </h1>
        <DocumentTabs id={id} />
      </div>
      <div className="page-head-line">{children}</div>
    </header>
  )
}
