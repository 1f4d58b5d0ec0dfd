/** A share of a whole as a small bar with its figures, `31/64`. */
export function ShareBar({ done, total, label }: { done: number; total: number; label: string }) {
  const percent = total === 0 ? 0 : Math.round((done / total) * 100)
  return (
    <span className="share-bar" title={label}>
      <span
        className="share-bar-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <span className="share-bar-fill" data-full={total > 0 && done === total} style={{ width: `${percent}%` }} />
      </span>
      <span className="figure">
        {done}/{total}
      </span>
    </span>
  )
}
