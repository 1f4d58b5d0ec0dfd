interface PictureFrame {
  readonly title: string
  /** Whose it is and of when. */
  readonly foot: string
  /** What whoever sees it without its page has to know. */
  readonly warning: string | null
}

/** A picture (data address) with its title above it and its foot below. */
export async function framedPicture(address: string, { title, foot, warning }: PictureFrame): Promise<string> {
  const image = new Image()
  image.src = address
  await image.decode()
  const unit = Math.min(2, Math.max(1, image.width / 640))
  const [edge, above, below] = [16, 48, 36].map((length) => length * unit) as [number, number, number]
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [image.width + 2 * edge, image.height + above + below]
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const look = getComputedStyle(document.documentElement)
  const write = (text: string, at: readonly [x: number, y: number], font: string, colour: string) => {
    context.font = `${font} ${look.getPropertyValue('--sans')}`
    context.fillStyle = look.getPropertyValue(colour)
    context.fillText(text, ...at, canvas.width - 2 * edge)
  }
  context.fillStyle = look.getPropertyValue('--card')
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, edge, above)
  context.textBaseline = 'middle'
  write(title, [edge, above / 2], `600 ${16 * unit}px`, '--ink')
  const line = canvas.height - below / 2
  write(foot, [edge, line], `${12 * unit}px`, '--ink-2')
  if (warning !== null) {
    context.textAlign = 'right'
    write(warning, [canvas.width - edge, line], `600 ${12 * unit}px`, '--yellow-word')
  }
  return canvas.toDataURL('image/png')
}
