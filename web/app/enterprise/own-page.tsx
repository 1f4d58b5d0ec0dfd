import { Settled } from '../../client/settled.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { EnterprisePage } from './enterprise-page.tsx'
import { useEnterpriseWords } from './words.ts'

/** 本企业 at its own address: the same as the first page of an enterprise. */
export function OwnPage() {
  usePageTitle(useEnterpriseWords().title)
  return (
    <Settled>
      <EnterprisePage />
    </Settled>
  )
}
