import './enterprise.css'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ConfirmPanel } from './confirm-panel.tsx'
import { FirmCard } from './firm-card.tsx'
import { OtherMatters } from './other-matters.tsx'
import { useOwnFirm } from './own-firm.ts'
import { PassesPanel } from './passes-panel.tsx'
import { RequestsPanel } from './requests-panel.tsx'
import { useEnterpriseWords } from './words.ts'

/** 本企业: what is asked of the enterprise, what it asked for, its passes, its profile; in plain words. */
export function EnterprisePage() {
  const words = useEnterpriseWords()
  const { code, register, error } = useOwnFirm()
  if (code === null || register === null || error)
    return (
      <EmptyState title={words.noFirm} action={<AppLink href="/work">{words.requests.all}</AppLink>}>
        {words.noFirmText}
      </EmptyState>
    )
  return (
    <div className="overview-page enterprise-page">
      <FirmCard />
      <div className="overview-columns">
        <div className="overview-main">
          <ConfirmPanel />
          <RequestsPanel />
        </div>
        <div className="overview-side">
          <PassesPanel />
          <OtherMatters />
        </div>
      </div>
    </div>
  )
}
