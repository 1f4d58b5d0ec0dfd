/** A diagram as SVG without scripts and without links to anything outside itself. */
import { type Diagram, type DiagramState, lineHeight } from '../lifecycle/index.ts'
import { escaped } from './escape.ts'

export function diagramSvg(diagram: Diagram, name: string): string {
  const { width, height, states, moves, gates, joints } = diagram
  const curves = moves.map(
    ({ path, head, isBack, title }) =>
      `<g class="move${isBack ? ' back' : ''}"><title>${escaped(title)}</title><path class="line" d="${path}"/><path class="head" d="${head}"/></g>`,
  )
  const names = moves.map(
    ({ label }) =>
      `<g class="move-name"><rect x="${label.x - label.width / 2}" y="${label.y - label.height / 2}" width="${label.width}" height="${label.height}"/>${lines(label.lines, label.x, label.y)}</g>`,
  )
  const doors = gates.map(
    ({ x, y, width: wide, height: high, text }) =>
      `<g class="gate"><rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="${high / 2}"/>${lines([text], x + wide / 2, y + high / 2)}</g>`,
  )
  const cuts = joints.map(
    ({ x, y, letter }) => `<g class="joint"><circle cx="${x}" cy="${y}" r="10"/>${lines([letter], x, y)}</g>`,
  )
  return `<svg class="lifecycle" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(name)}">${[...curves, ...names, ...doors, ...cuts, ...states.map(stateSvg)].join('')}</svg>`
}

function stateSvg({ x, y, width, height, lines: name, limit, isInitial, isFinal, marks }: DiagramState): string {
  const middle = y + height / 2
  const begin = isInitial
    ? `<circle class="begin" cx="${x - 26}" cy="${middle}" r="5"/><path class="line" d="M${x - 21} ${middle}H${x - 5}"/><path class="head" d="M${x} ${middle}l-8 -4.5v9z"/>`
    : ''
  const inner = isFinal
    ? `<rect class="inner" x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}" rx="3"/>`
    : ''
  const up = limit === null ? 0 : lineHeight / 2
  const shown =
    limit === null
      ? ''
      : `<g class="limit">${lines([limit], x + width / 2, middle + (name.length * lineHeight) / 2)}</g>`
  const mark =
    marks.length === 0 ? '' : `<text class="mark" x="${x + width}" y="${y - 4}">${escaped(marks.join(''))}</text>`
  const kind = `state${isInitial ? ' initial' : ''}${isFinal ? ' final' : ''}`
  return `<g class="${kind}">${begin}<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5"/>${inner}${lines(name, x + width / 2, middle - up)}${shown}${mark}</g>`
}

/** Centred around a middle. */
function lines(texts: readonly string[], x: number, y: number): string {
  const first = y - ((texts.length - 1) * lineHeight) / 2 + 5
  return texts.map((text, at) => `<text x="${x}" y="${first + at * lineHeight}">${escaped(text)}</text>`).join('')
}
