import type { Language } from '@linchpin/kernels/rules'
import type { CityPack } from '../../pack.ts'
import { pageOf } from '../page-of.ts'
import { indexHtml } from './index-html.ts'
import { pageHtml } from './page-html.ts'

export interface HtmlFile {
  /** Below the folder that the pages go to, with `/`. */
  readonly path: string
  readonly html: string
}

/** `index.html` and `<kind>/<id>.html` for each definition; the links between them are relative. */
export function packHtml(pack: CityPack, language: Language = 'zh'): readonly HtmlFile[] {
  const pages = pack.definitions.map((definition) => ({
    path: `${definition.kind}/${definition.id}.html`,
    html: pageHtml(pageOf(definition, pack), pack, language),
  }))
  return [{ path: 'index.html', html: indexHtml(pack, language) }, ...pages]
}
