import type { CaseLight, DrawnFirm } from '@linchpin/api'
import { moneyText } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { dotSize } from '../dot-size.ts'
import { useChainWords } from '../words.ts'

interface FirmDotProps {
  readonly firm: DrawnFirm
  /** The largest revenue of the drawing. */
  readonly most: number
  readonly light: CaseLight | undefined
}

/** Sized by revenue; an open problem shows by shape and colour, and in words on the pointer. */
export function FirmDot({ firm: { key, name, revenue, isLead }, most, light }: FirmDotProps) {
  const words = useChainWords()
  const { language } = useLanguage()
  const told = [
    name,
    isLead ? words.drawing.leadFirm : null,
    revenue === null ? words.drawing.noRevenue : moneyText(revenue, language),
    words.drawing.health[light ?? 'none'],
  ].filter(Boolean)
  const size = dotSize(revenue, most)
  return (
    <AppLink
      href={`/chains/firms/${encodeURIComponent(key)}`}
      className="firm-dot"
      data-hollow={revenue === null || undefined}
      data-lead={isLead || undefined}
      data-light={light}
      style={{ width: size, height: size }}
      title={told.join('\n')}
      aria-label={told.join(language === 'zh' ? '，' : ', ')}
    >
      <DotMark light={light} />
    </AppLink>
  )
}

const marks: Partial<Record<CaseLight, string>> = { red: '!', yellow: '▲', green: '✓' }

/** Beside the colour, so that it need not be seen. */
export function DotMark({ light }: { light: CaseLight | undefined }) {
  return <span aria-hidden="true">{light ? marks[light] : null}</span>
}
