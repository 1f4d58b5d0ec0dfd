/** Hands a file to the browser to keep; `address`: of data or of a blob. */
export function saveFile(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[\\/:*?"<>|\n]/g, ' ').slice(0, 80)
  link.click()
}

export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  saveFile(address, name)
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
