import './person-chip.css'
import type { ReactNode } from 'react'

interface PersonChipProps {
  readonly name: string
  /** Body, post or role. */
  readonly note?: ReactNode
}

/** A person by the last sign of the name, the name itself, and what the person is here. */
export function PersonChip({ name, note }: PersonChipProps) {
  return (
    <span className="person-chip">
      <span className="person-sign" aria-hidden="true">
        {signOf(name)}
      </span>
      <span>{name}</span>
      {note ? <span className="quiet">{note}</span> : null}
    </span>
  )
}

/** 李卫东 is known as 东 in a row of Lis; Ann Lee is AL. */
function signOf(name: string): string {
  const text = name.trim()
  if (/[一-鿿]/.test(text)) return [...text].at(-1) ?? ''
  const words = text.split(/\s+/)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}
