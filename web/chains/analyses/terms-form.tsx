import type { AnalysisParameters } from '@linchpin/api'
import { InputNumber, Select } from 'antd'
import { type ReactNode, useId } from 'react'
import { useAnalysisWords } from './words.ts'

export const firstTerms: AnalysisParameters = { market: 'sector', eps: 0.01, purchaseRatio: 0.7, leastCoverage: 0.3 }

interface TermsFormProps {
  readonly value: AnalysisParameters
  readonly onChange: (value: AnalysisParameters) => void
  /** A simulation gives no ranking and is followed to its end. */
  readonly isSimulation?: boolean
}

/** What an analysis is worked out with, each with its default. */
export function TermsForm({ value, onChange, isSimulation = false }: TermsFormProps) {
  const { basis } = useAnalysisWords()
  const percentOf = (name: 'purchaseRatio' | 'leastCoverage', least: number, label: string) => (
    <InputNumber
      size="small"
      min={least}
      max={100}
      precision={0}
      suffix="%"
      aria-label={label}
      value={Math.round(value[name] * 100)}
      onChange={(given) => onChange({ ...value, [name]: (given ?? least) / 100 })}
    />
  )
  return (
    <div className="terms-form">
      <Term label={basis.market}>
        {(id) => (
          <Select
            size="small"
            aria-labelledby={id}
            value={value.market}
            popupMatchSelectWidth={false}
            options={(['sector', 'none'] as const).map((key) => ({ value: key, label: basis.marketShort[key] }))}
            onChange={(market) => onChange({ ...value, market })}
          />
        )}
      </Term>
      <Term label={basis.ratio}>{() => percentOf('purchaseRatio', 5, basis.ratio)}</Term>
      {isSimulation ? null : (
        <>
          <Term label={basis.least}>{() => percentOf('leastCoverage', 0, basis.least)}</Term>
          <Term label={basis.eps}>
            {(id) => (
              <Select
                size="small"
                aria-labelledby={id}
                value={value.eps}
                options={[0.01, 0.001, 0.000_001].map((eps) => ({ value: eps, label: String(eps) }))}
                onChange={(eps) => onChange({ ...value, eps })}
              />
            )}
          </Term>
        </>
      )}
    </div>
  )
}

function Term({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="term">
      <span id={id}>{label}</span>
      {children(id)}
    </div>
  )
}
