import { toString as drawn } from 'qrcode'

/** The code of a pass as an SVG for print and screen; a scratch over 15 % of it does not matter. */
export const passQr = (code: string): Promise<string> =>
  drawn(code, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
