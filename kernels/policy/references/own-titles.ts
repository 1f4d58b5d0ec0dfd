/** The titles and the number of the document itself, by which it cites nothing. */
import type { Reading } from '../annotate/passage.ts'
import { sameNumber } from './document-number.ts'
import { titleKey } from './document-title.ts'

export class OwnTitles {
  readonly #keys: string[]
  readonly #number: string | null

  constructor({ document }: Reading) {
    const sent = /印发[《〈]?(.{4,100}?)[》〉]?的?通知$/.exec(document.title)?.[1]
    this.#keys = [document.title, sent ?? ''].map(titleKey).filter((key) => key.length >= 4)
    this.#number = document.docNumber
  }

  /** Adds the document that a letter sends out (现将《…》印发给你们). */
  add(title: string): void {
    this.#keys.push(titleKey(title))
  }

  /** Whether the title is the document's own, in full or without the issuer before it. */
  has(title: string): boolean {
    const key = titleKey(title)
    return this.#keys.some((own) => own === key || (key.length >= 8 && own.endsWith(key)))
  }

  hasNumber(number: string): boolean {
    return this.#number !== null && sameNumber(number, this.#number)
  }
}
