import type { Language } from '@linchpin/kernels/rules'
import type { CityPack } from '../../pack.ts'
import { type Entry, kindsPage, rowsPage } from '../lists.ts'
import { said } from './chrome.ts'
import { escaped } from './escape.ts'
import { documentHtml, inventedHtml } from './page-html.ts'

/** All definitions, by row of the mission and by kind. */
export function indexHtml(pack: CityPack, language: Language): string {
  const title = said('of', language, pack.label[language])
  const [comma, colon] = language === 'zh' ? ['、', '：'] : [', ', ': ']
  const link = ({ kind, id, label }: Entry) =>
    `<a href="${escaped(`${kind}/${id}.html`)}">${escaped(label[language])}</a>`
  const rows = rowsPage(pack).map(({ id, label, count, kinds, supporting }) => {
    const lists = [...kinds, ...supporting].map(
      ({ label: kind, entries }) =>
        `<div><span class="kind">${escaped(kind[language])}${colon}</span>${entries.map(link).join(comma)}</div>`,
    )
    const none =
      count === 0
        ? `<div class="none">${said(supporting.length === 0 ? 'none' : 'onlySupporting', language)}</div>`
        : ''
    const list = `${none}${lists.join('')}`
    return `<div>${id}</div><div><b>${escaped(label[language])}</b></div><div class="list">${list}</div>`
  })
  const kinds = kindsPage(pack)
    .filter(({ entries }) => entries.length > 0)
    .map(({ kind, label, entries }) => {
      const items = entries.map((entry) => `<li>${link(entry)}</li>`).join('')
      return `<h2 id="${kind}">${escaped(label[language])} <small>${entries.length}</small></h2><ul class="index">${items}</ul>`
    })
  const count = said('count', language, String(pack.definitions.length))
  const documents = said('documents', language, String(pack.documents.length))
  const body = [
    inventedHtml(pack, language),
    `<h1>${escaped(title)}</h1>`,
    `<p>${count}${language === 'zh' ? '，' : ', '}${documents}${language === 'zh' ? '。' : '.'}</p>`,
    `<h2>${said('byRow', language)}</h2>`,
    `<div class="toc">${rows.join('')}</div>`,
    ...kinds,
  ]
  return documentHtml(title, body.join('\n'), language)
}
