/** With what force a sentence lays something on somebody, by its first modal word. */
import type { Modality } from '../types.ts'

/** The modality of a sentence; `plan` where it states an intention without a modal word. */
export function modalityOf(sentence: string): Modality {
  const words = sentence.slice(0, 400)
  const found = forms
    .map(({ pattern, modality }) => ({ modality, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]
  return found?.modality ?? 'plan'
}

const forms: readonly { readonly pattern: RegExp; readonly modality: Modality }[] = [
  { pattern: /(?<!除[^，]{0,12})(?:不得|禁止|严禁|不准)/, modality: 'prohibition' },
  {
    pattern:
      /应当|必须|(?<=^|[，、；部门府局委位署厅市区县地办各])(?:要(?!素|求|点|害|么)|须)|(?<=[，部门府局委会])应(?=[^用急对聘届])/,
    modality: 'obligation',
  },
  {
    pattern:
      /(?<=^|[，。；])(?:[^，。；]{0,16}(?:本[市省区]|政府|部门|[局委]))?(?:积极|大力|进一步|重点)?(?:鼓励|支持|提倡|倡导)/,
    modality: 'encouragement',
  },
  { pattern: /可以|允许|可(?=[申按享给适对采根结不])/, modality: 'permission' },
]
