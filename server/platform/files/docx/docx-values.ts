import type { MarkupElement } from '../markup/markup-tree.ts'

/** The `w:val` of a property element. */
export function stringValue(element: MarkupElement | undefined): string | undefined {
  return element?.attributes['w:val'] ?? element?.attributes.val
}

export function intValue(element: MarkupElement | undefined): number | undefined {
  const value = Number.parseInt(stringValue(element) ?? '', 10)
  return Number.isFinite(value) ? value : undefined
}

/** A switch: present without a value means on; absent means that nothing is said. */
export function isOn(element: MarkupElement | undefined): boolean | undefined {
  if (element === undefined) return undefined
  const value = stringValue(element)
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
