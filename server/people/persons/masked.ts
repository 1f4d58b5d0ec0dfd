/** A telephone number with its middle hidden: `138****5678`. */
export const maskedTelephone = (number: string): string =>
  number.length > 7 ? `${number.slice(0, 3)}****${number.slice(-4)}` : '*'.repeat(number.length)

/** A person's name with all but the first character hidden: `张＊`. */
export const maskedName = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + '＊'.repeat(rest.length)
}
