/** Turns the paper while something wide is on the page: a named page would leave the width of the upright one. */
export function Landscape() {
  return <style>{'@page { size: A4 landscape; margin: 12mm }'}</style>
}
