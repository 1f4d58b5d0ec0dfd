import type { Language } from '@linchpin/kernels/rules'
import type { CityPack } from '../../pack.ts'
import type { Page, PageSource } from '../page.ts'
import { blockHtml } from './blocks-html.ts'
import { said } from './chrome.ts'
import { escaped } from './escape.ts'
import { style } from './style.ts'

/** One page that needs nothing but itself. */
export function pageHtml(page: Page, pack: Pick<CityPack, 'label' | 'isInvented'>, language: Language): string {
  const { kindLabel, title, rows, source, note, blocks } = page
  const other = language === 'zh' ? 'en' : 'zh'
  const served = rows.map(({ id, label }) => `<li>${escaped(`${id} ${label[language]}`)}</li>`).join('')
  const city = said('of', language, pack.label[language])
  const body = [
    `<nav class="way"><a href="../index.html">${escaped(city)}</a> › ${escaped(kindLabel[language])}</nav>`,
    inventedHtml(pack, language),
    `<h1>${escaped(title[language])} <small lang="${other}">${escaped(title[other])}</small></h1>`,
    `<ul class="rows">${served}</ul>`,
    `<ul class="source">${source.map((each) => sourceHtml(each, language)).join('')}</ul>`,
    note === null ? '' : `<p class="note">${escaped(note[language])}</p>`,
    ...blocks.map((block) => blockHtml(block, language)),
  ]
  return documentHtml(`${title[language]} · ${city}`, body.join('\n'), language)
}

export function documentHtml(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
<footer>${said('footer', language)}</footer>
</main>
</body>
</html>
`
}

export const inventedHtml = ({ isInvented }: Pick<CityPack, 'isInvented'>, language: Language): string =>
  isInvented ? `<p class="invented">${said('invented', language)}</p>` : ''

function sourceHtml(source: PageSource, language: Language): string {
  if (source.kind === 'clause') {
    const { title, ref, heading } = source
    const clause = `${ref.replaceAll('/', '')}${heading === null || ref.endsWith(heading) ? '' : `　${heading}`}`
    return `<li><b>${said('basis', language)}</b>《${escaped(title)}》${escaped(clause)}</li>`
  }
  if (source.kind === 'standard') {
    const { name, place } = source
    return `<li><b>${said('standard', language)}</b>${escaped(name)}${place === null ? '' : `　${escaped(place)}`}</li>`
  }
  return `<li><span class="tag">${said('assumed', language)}</span>${escaped(source.why[language])}</li>`
}
