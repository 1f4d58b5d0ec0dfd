/** Widths that a picture is looked at: a photograph shrinks, a small picture of a dense code grows. */
const widths = [1000, 1600, 600]

/** The text of the code in a picture; `null` where none is found. */
export async function readQr(file: File): Promise<string | null> {
  const [{ default: decode }, picture] = await Promise.all([import('jsqr'), createImageBitmap(file)])
  for (const width of widths) {
    const image = drawn(picture, width)
    const found = image && decode(image.data, image.width, image.height)
    if (found?.data) return found.data
  }
  return null
}

function drawn(picture: ImageBitmap, width: number): ImageData | null {
  const height = Math.max(1, Math.round((picture.height * width) / picture.width))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  // A transparent picture of a code is dark on nothing.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
