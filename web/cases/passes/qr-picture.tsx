/** A code as a picture: an SVG shown as an image runs no script, whatever it holds. */
export function QrPicture({ svg, label }: { svg: string; label: string }) {
  return (
    <img className="qr" alt={label} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width="240" height="240" />
  )
}
