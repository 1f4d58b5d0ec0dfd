import type { CriticalityResult } from '@linchpin/api'
import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { type RefObject, useEffect, useRef } from 'react'
import { percent } from './figures.ts'
import { useAnalysisWords } from './words.ts'

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer])

interface RiskCurveProps {
  readonly curve: CriticalityResult['curve']
  /** Is given what makes a picture of it. */
  readonly picture: RefObject<(() => string) | null>
}

/** Rank against the index. */
export function RiskCurve({ curve, picture }: RiskCurveProps) {
  const { ranking } = useAnalysisWords()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current === null) return
    const look = getComputedStyle(host.current)
    const colour = (name: string) => look.getPropertyValue(name).trim()
    const chart = init(host.current)
    const line = (data: (number | string)[][], more: object) => ({
      type: 'line' as const,
      symbol: 'none',
      data,
      ...more,
    })
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: look.fontFamily },
      grid: { left: 8, right: 16, top: 14, bottom: 22, containLabel: true },
      tooltip: { trigger: 'axis', confine: true, valueFormatter: (value: unknown) => percent(Number(value)) },
      xAxis: {
        type: curve.length > 100 ? 'log' : 'value',
        min: 1,
        max: curve.at(-1)?.rank ?? 1,
        name: ranking.rank,
        nameLocation: 'middle',
        nameGap: 24,
        minInterval: 1,
        splitLine: { show: false },
        axisLabel: { color: colour('--ink-2') },
      },
      yAxis: {
        type: 'value',
        min: 0,
        axisLabel: { color: colour('--ink-2'), formatter: (value: number) => percent(value) },
        splitLine: { lineStyle: { color: colour('--line-2') } },
      },
      series: [
        line(
          curve.map(({ rank, low }) => [rank, low]),
          {
            ...{ name: 'low', stack: 'range', lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false } },
          },
        ),
        line(
          curve.map(({ rank, low, high }) => [rank, high - low]),
          {
            ...{ name: 'range', stack: 'range', lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false } },
            areaStyle: { color: colour('--accent'), opacity: 0.14 },
          },
        ),
        line(
          curve.map(({ rank, medium }) => [rank, medium]),
          {
            ...{
              name: ranking.risk,
              lineStyle: { color: colour('--accent'), width: 2 },
              itemStyle: { color: colour('--accent') },
            },
            ...{ symbol: 'circle', symbolSize: 4 },
          },
        ),
      ],
    })
    picture.current = () =>
      chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: colour('--card') || '#fff' })
    const follow = new ResizeObserver(() => chart.resize())
    follow.observe(host.current)
    return () => {
      follow.disconnect()
      picture.current = null
      chart.dispose()
    }
  }, [curve, picture, ranking])
  return <div ref={host} className="risk-curve" role="img" aria-label={ranking.curve} />
}
