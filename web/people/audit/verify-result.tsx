import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import type { AuditVerified } from '@linchpin/api'
import { usePeopleWords } from '../words.ts'
import { CopyText } from './copy-text.tsx'

const grouped = (count: number): string => count.toLocaleString('en-US')

/** What a check of the whole chain found, in words. */
export function VerifyResult({ found }: { found: AuditVerified }) {
  const words = usePeopleWords().audit
  const { lines, head, broken } = found
  if (broken !== null) {
    return (
      <div className="audit-result" data-tone="bad" role="alert">
        <CloseCircleFilled aria-hidden="true" />
        <div>
          <strong>{words.broken[broken.fault](grouped(broken.seq))}</strong>
          <p>{words.brokenNote(grouped(lines))}</p>
        </div>
      </div>
    )
  }
  return (
    <output className="audit-result" data-tone="good">
      <CheckCircleFilled aria-hidden="true" />
      <div>
        <strong>{words.whole(grouped(lines))}</strong>
        <p>
          {words.head} <code>{head}</code> <CopyText text={head} />
        </p>
        <p className="quiet">{words.keep}</p>
      </div>
    </output>
  )
}
