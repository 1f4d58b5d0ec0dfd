const longestSide = 1200

/** The text of the code in a picture; `null` where none is found. */
export async function readQr(file: File): Promise<string | null> {
  const [{ default: decode }, picture] = await Promise.all([import('jsqr'), createImageBitmap(file)])
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) return null
  // A transparent picture of a code is dark on nothing.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return decode(context.getImageData(0, 0, width, height).data, width, height)?.data ?? null
}
