const msPerDay = 86_400_000
const lastSerial = 2_958_465

/**
 * The day of a serial number of Excel's: counted from 1900 with a 29 February that never was, or from 1904. `null` for
 * what is no day (0, before 1900, after 9999).
 */
export function serialDay(serial: number, from1904 = false): string | null {
  // A time a thousandth of a second before midnight is midnight badly rounded.
  const whole = Math.floor(serial + 1e-8) + (from1904 ? 1462 : 0)
  if (!(whole >= 1 && whole <= lastSerial)) return null
  const epoch = Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return new Date(epoch + whole * msPerDay).toISOString().slice(0, 10)
}

/** The serial number of a day, counted from 1900. */
export function daySerial(day: string): number {
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay
  return serial < 61 ? serial - 1 : serial
}

/** `08:30` of a part of a day. */
export function serialTime(serial: number): string {
  const minutes = Math.round(serial * 24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
