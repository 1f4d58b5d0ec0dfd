/** Names of enterprises as keys for matching: two names with one key may be one enterprise, and a person decides. Never shown. */

/**
 * Full and half width, brackets of any form, spaces, dots and case do not tell names apart. 有限责任公司 and 有限公司 are one legal form in its
 * long and its short wording (公司法), and lists write now one, now the other: they are made one. 股份有限公司 is another form and stays so; what stands in
 * brackets stays too, for it is often all that tells two firms of a group apart.
 */
export function normaliseCompanyName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .replace(/[[{〔【〈《「『﹝]/g, '(')
    .replace(/[\]}〕】〉》」』﹞]/g, ')')
    .replace(/[•‧∙⋅・･]/g, '·')
    .toUpperCase()
    .replaceAll('有限责任公司', '有限公司')
}
