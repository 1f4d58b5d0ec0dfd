/** What of the look of an element goes along; the rest is as browsers have it. */
const properties = (
  '-webkit-box-orient -webkit-line-clamp align-content align-items align-self background-color border-bottom border-collapse border-left border-radius border-right ' +
  'border-spacing border-top box-shadow box-sizing clip-path color column-gap display fill fill-opacity flex-basis flex-direction ' +
  'flex-grow flex-shrink flex-wrap font-family font-size font-style font-variant-numeric font-weight gap grid-column ' +
  'grid-template-columns grid-template-rows height inset justify-content justify-items letter-spacing line-height list-style-type ' +
  'margin max-width min-width opacity outline outline-offset overflow padding place-items position row-gap stroke ' +
  'stroke-dasharray stroke-linejoin stroke-opacity stroke-width text-align text-anchor text-decoration-line text-overflow transform ' +
  'transform-origin vector-effect vertical-align visibility white-space width word-break z-index'
).split(' ')
const scale = 2

/** A part of the page as PNG (data address): its markup with its computed look, drawn by the browser itself. */
export async function elementPicture(element: Element): Promise<string> {
  const { width, height } = sizeOf(element)
  const markup = new XMLSerializer().serializeToString(dressed(element))
  const isSvg = element instanceof SVGElement
  const body = isSvg ? markup : `<foreignObject width="100%" height="100%">${markup}</foreignObject>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`
  const image = new Image()
  // A blob would count as foreign, and the canvas could not be read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [width * scale, height * scale]
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--card')
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}

/** All of it, also what is scrolled away. */
const sizeOf = (element: Element) => {
  const box = element.getBoundingClientRect()
  return {
    width: Math.ceil(Math.max(box.width, element.scrollWidth)),
    height: Math.ceil(Math.max(box.height, element.scrollHeight)),
  }
}

function dressed(element: Element): Element {
  const clone = element.cloneNode(true) as Element
  const [from, to] = [
    [element, ...element.querySelectorAll('*')],
    [clone, ...clone.querySelectorAll('*')],
  ]
  for (const [at, each] of from.entries()) dress(each, to[at] as Element)
  const { width, height } = sizeOf(element)
  clone.setAttribute(
    'style',
    `${clone.getAttribute('style')};width:${width}px;height:${height}px;margin:0;overflow:visible`,
  )
  for (const canvas of element.querySelectorAll('canvas')) {
    const at = from.indexOf(canvas)
    const image = document.createElement('img')
    image.src = canvas.toDataURL()
    image.setAttribute('style', (to[at] as Element).getAttribute('style') ?? '')
    ;(to[at] as Element).replaceWith(image)
  }
  for (const hidden of clone.querySelectorAll('.visually-hidden, [data-not-in-picture]')) hidden.remove()
  return clone
}

function dress(from: Element, to: Element): void {
  const look = getComputedStyle(from)
  to.setAttribute('style', properties.map((name) => `${name}:${look.getPropertyValue(name)}`).join(';'))
}
