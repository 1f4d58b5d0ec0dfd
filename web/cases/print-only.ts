/** Prints one part of the page: what stands around it is left out by the styles of that part. */
export function printOnly(part: 'paper' | 'pass'): void {
  document.documentElement.dataset.printOnly = part
  window.print()
  delete document.documentElement.dataset.printOnly
}
