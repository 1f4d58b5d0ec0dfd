/** Whether two cases say the same: what they are about and what they say, spaces, width and signs aside. */

/** What does not count, as a regular expression of JavaScript and of PostgreSQL. */
export const signs = String.raw`[\s,.;:!?()"'。、“”‘’·—-]`

const left = new RegExp(signs, 'g')
export const sayingForm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(left, '')
export const sameKey = (title: string, subject: string): string => `${sayingForm(title)}|${sayingForm(subject)}`
