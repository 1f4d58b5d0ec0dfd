import type { PackDiagram } from '@linchpin/api'

const lineHeight = 19

/** Draws what was laid out with the definition, so that the page and the printed documentation show the same. */
export function LifecycleDiagram({ diagram, name }: { diagram: PackDiagram; name: string }) {
  const { width, height, states, moves, gates, joints } = diagram
  return (
    <svg className="lifecycle-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{name}</title>
      {moves.map(({ ids, path, head, isBack, title }) => (
        <g key={`${ids.join()} ${path}`} className="lifecycle-move" data-back={isBack}>
          <title>{title}</title>
          <path className="lifecycle-line" d={path} />
          <path className="lifecycle-head" d={head} />
        </g>
      ))}
      {moves.map(({ ids, path, label, title }) => (
        <g key={`${ids.join()} ${path}`} className="lifecycle-name">
          <title>{title}</title>
          <rect
            x={label.x - label.width / 2}
            y={label.y - label.height / 2}
            width={label.width}
            height={label.height}
          />
          <Lines lines={label.lines} x={label.x} y={label.y} />
        </g>
      ))}
      {gates.map(({ x, y, width: wide, height: high, mark, text }) => (
        <g key={mark} className="lifecycle-gate">
          <rect x={x} y={y} width={wide} height={high} rx={high / 2} />
          <Lines lines={[text]} x={x + wide / 2} y={y + high / 2} />
        </g>
      ))}
      {joints.map(({ x, y, letter }) => (
        <g key={`${letter} ${x}`} className="lifecycle-joint">
          <circle cx={x} cy={y} r={10} />
          <Lines lines={[letter]} x={x} y={y} />
        </g>
      ))}
      {states.map((state) => (
        <State key={state.id} state={state} />
      ))}
    </svg>
  )
}

function State({ state }: { state: PackDiagram['states'][number] }) {
  const { x, y, width, height, lines, limit, isInitial, isFinal, marks } = state
  const [centre, middle] = [x + width / 2, y + height / 2]
  return (
    <g className="lifecycle-state" data-initial={isInitial} data-final={isFinal}>
      {isInitial ? (
        <>
          <circle className="lifecycle-begin" cx={x - 26} cy={middle} r={5} />
          <path className="lifecycle-line" d={`M${x - 21} ${middle}H${x - 5}`} />
          <path className="lifecycle-head" d={`M${x} ${middle}l-8 -4.5v9z`} />
        </>
      ) : null}
      <rect x={x} y={y} width={width} height={height} rx={5} />
      {isFinal ? <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx={3} /> : null}
      <g className="lifecycle-state-name">
        <Lines lines={lines} x={centre} y={limit === null ? middle : middle - lineHeight / 2} />
      </g>
      {limit === null ? null : (
        <g className="lifecycle-limit">
          <Lines lines={[limit]} x={centre} y={middle + (lines.length * lineHeight) / 2} />
        </g>
      )}
      {marks.length === 0 ? null : (
        <text className="lifecycle-mark" x={x + width} y={y - 4}>
          {marks.join('')}
        </text>
      )}
    </g>
  )
}

function Lines({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + 5
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text keep their order
    <text key={at} x={x} y={first + at * lineHeight}>
      {line}
    </text>
  ))
}
