import { tidy } from './concept.ts'
import type { FindingWords } from './make-finding.ts'
import type { Count, NameList } from './name-list.ts'
import { enPlace, title, zhPlace } from './place-words.ts'

export function namesWords(
  counts: readonly Count[],
  fullest: NameList,
  others: readonly NameList[],
  failing: readonly Count[],
): FindingWords {
  const here = zhPlace(fullest.source, fullest.clause)
  const there = enPlace(fullest.source, fullest.clause)
  const counting = counts.map((count) => `${zhPlace(count.source, count.clause)}“${count.quote}”`).join('，')
  const english = counts.map((count) => `“${count.quote}” (${enPlace(count.source, count.clause)})`).join(', ')
  const size = fullest.least
  const fit = failing.length === 0
  const named = new Set([fullest, ...others].map(({ source }) => source))
  const bare = counts.filter(({ source }) => !named.has(source)).map(({ source }) => `《${title(source)}》`)
  const differences = others.map((other) => difference(fullest, other)).filter((words) => words !== null)
  return {
    message: {
      zh: `${fullest.about}${fit ? '数目与列名相符' : '数目与列名不符'}：${counting}；${here}列名${size}${unitOf(counts)}${bare.length > 0 ? `；${[...new Set(bare)].join('、')}只有数目、未列名` : ''}`,
      en: `${fullest.about}: the number ${fit ? 'fits' : 'does not fit'} the names. Counted: ${english}; named: ${size} in ${there}`,
    },
    explanation: {
      zh: [`列名为：${fullest.names.join('、')}。`, ...differences.map(({ zh }) => zh)].join(''),
      en: [`Named: ${fullest.names.join(', ')}.`, ...differences.map(({ en }) => en)].join(' '),
    },
    remedy: fit
      ? {
          zh: '引用总数时以列名文件为准；后续名单如有调整，请同步更新。',
          en: 'Cite the document that names them; when the list changes, change both.',
        }
      : {
          zh: '请牵头单位确认名单和数目，以最新印发的名单为准。',
          en: 'Ask the lead body to confirm list and number; the latest list holds.',
        },
  }
}

/** What another list has less or more; nothing where both name the same. */
function difference(fullest: NameList, other: NameList): { zh: string; en: string } | null {
  const missing = fullest.names.filter((name) => !other.names.some((same) => alike(name, same)))
  const added = other.names.filter((name) => !fullest.names.some((same) => alike(name, same)))
  if (missing.length === 0 && added.length === 0) return null
  const place = zhPlace(other.source, other.clause)
  const zh = [missing.length > 0 ? `未列${missing.join('、')}` : '', added.length > 0 ? `另列${added.join('、')}` : '']
  const en = [missing.length > 0 ? `not ${missing.join(', ')}` : '', added.length > 0 ? `also ${added.join(', ')}` : '']
  return {
    zh: `${place}列名${other.names.length}项，${zh.filter(Boolean).join('，')}。`,
    en: `${enPlace(other.source, other.clause)} names ${other.names.length}: ${en.filter(Boolean).join('; ')}.`,
  }
}

const alike = (a: string, b: string): boolean => core(a) === core(b)
const core = (name: string): string =>
  tidy(name)
    .replace(/[和及与]/g, '')
    .replace(/产业链?$/, '')

const unitOf = (counts: readonly Count[]): string => counts[0]?.unit ?? '项'
