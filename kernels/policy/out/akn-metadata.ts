/**
 * Identification and references of an Akoma Ntoso document.
 *
 * The work is named by the issuer's number, without one by its title: /akn/cn/act/2025-03-01/… A document without a date
 * carries 0001-01-01 by the name of `unknown`, since the schema asks for a date.
 */
import type { CompiledDocument, Genre } from '../types.ts'
import { element } from './xml.ts'

/** `act` for what legislates; everything else is a `doc`. The name is the genre. */
export const documentTypes: Readonly<Record<Genre, 'act' | 'doc'>> = {
  regulation: 'act',
  decision: 'act',
  plan: 'doc',
  measures: 'doc',
  news: 'doc',
  report: 'doc',
  other: 'doc',
}

/** The `meta` element. */
export function metadata(compiled: CompiledDocument, type: 'act' | 'doc'): string {
  return element('meta', {}, `${identification(compiled, type)}${references(compiled)}`)
}

function identification({ document }: CompiledDocument, type: 'act' | 'doc'): string {
  const { title, docNumber, genre, effective } = document
  const work = `/akn/cn/${type}/${genre}/${document.date ?? 'undated'}/${encoded(docNumber ?? title)}`
  const expression = `${work}/zho@${effective ?? document.date ?? ''}`
  const issued = dated(document.date, 'issued')
  const inForce = effective === null ? '' : dated(effective, 'effective')
  const author = (href: string, role: string) => element('FRBRauthor', { href, as: role })
  const issuer = document.issuer === null ? author('#linchpin', '#editor') : author('#issuer', '#author')
  const frbr = (name: string, uri: string, place: string, rest: string) =>
    element(name, {}, `${value('FRBRthis', `${uri}/!main${place}`)}${value('FRBRuri', `${uri}${place}`)}${rest}`)
  return element(
    'identification',
    { source: '#linchpin' },
    [
      frbr(
        'FRBRWork',
        work,
        '',
        `${issued}${issuer}${value('FRBRcountry', 'cn')}${value('FRBRsubtype', genre)}${
          docNumber === null ? '' : value('FRBRnumber', docNumber)
        }${title === '' ? '' : value('FRBRname', title)}`,
      ),
      frbr(
        'FRBRExpression',
        expression,
        '',
        `${issued}${inForce}${issuer}${element('FRBRlanguage', { language: 'zho' })}`,
      ),
      frbr(
        'FRBRManifestation',
        expression,
        '.xml',
        `${issued}${author('#linchpin', '#editor')}${value('FRBRformat', 'application/akn+xml')}`,
      ),
    ].join(''),
  )
}

const value = (name: string, words: string): string => element(name, { value: words })

const dated = (date: string | null, name: string): string =>
  element('FRBRdate', date === null ? { date: '0001-01-01', name: 'unknown' } : { date, name })

/** The issuer, this program, their roles and the documents cited, each once. */
function references({ document, references: cited }: CompiledDocument): string {
  const concept = (name: string, eId: string, path: string, showAs: string) =>
    element(name, { eId, href: `/akn/ontology/${path}`, showAs })
  const names = [...new Map(cited.map((reference) => [reference.number ?? reference.title, reference.title]))]
  const links = names.map(([name, title], at) =>
    element('activeRef', { eId: `ref_${at + 1}`, href: `/akn/cn/doc/undated/${encoded(name)}`, showAs: title }),
  )
  const issuer =
    document.issuer === null
      ? ''
      : concept('TLCOrganization', 'issuer', `organization/cn/${encoded(document.issuer)}`, document.issuer)
  return element(
    'references',
    { source: '#linchpin' },
    [
      ...links,
      issuer,
      concept('TLCOrganization', 'linchpin', 'organization/linchpin', 'Linchpin'),
      concept('TLCRole', 'author', 'role/author', 'author'),
      concept('TLCRole', 'editor', 'role/editor', 'editor'),
    ].join(''),
  )
}

/** A part of an address; `nn` where there is no name. */
function encoded(name: string): string {
  const words = [...name.replace(/[\s\p{C}]/gu, '')].slice(0, 120).join('')
  return words === '' ? 'nn' : encodeURIComponent(words)
}
