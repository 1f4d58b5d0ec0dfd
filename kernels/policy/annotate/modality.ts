/** With what force a sentence lays something on somebody, by its first modal word. */
import { characterSets, setsWithin } from '../text/characters.ts'
import type { Modality } from '../types.ts'

/** The modality of a sentence; `plan` where it states an intention without a modal word. */
export function modalityOf(sentence: string): Modality {
  const words = sentence.slice(0, 400)
  const possible = setsWithin(words, needed)
  let found: Modality = 'plan'
  let first = words.length
  for (let bit = 0; possible >> bit > 0; bit++) {
    const form = forms[bit]
    if (form === undefined || (possible & (1 << bit)) === 0) continue
    const at = words.search(form.pattern)
    if (at < 0 || at >= first) continue
    first = at
    found = form.modality
  }
  return found
}

interface Form {
  /** Characters one of which every match holds: a sentence without them is not searched. */
  readonly needs: string
  readonly pattern: RegExp
  readonly modality: Modality
}

const forms: readonly Form[] = [
  { needs: '不禁', pattern: /(?<!除[^，]{0,12})(?:不得|禁止|严禁|不准)/, modality: 'prohibition' },
  {
    needs: '应必要须',
    // What stands before is looked at last: a pattern that opens with a look behind is tried in full at every place.
    pattern:
      /应当|必须|要(?!素|求|点|害|么)(?<=(?:^|[，、；部门府局委位署厅市区县地办各])要)|须(?<=(?:^|[，、；部门府局委位署厅市区县地办各])须)|应(?=[^用急对聘届])(?<=[，部门府局委会]应)/,
    modality: 'obligation',
  },
  {
    needs: '励支倡',
    pattern:
      /(?<=^|[，。；])(?:[^，。；]{0,16}(?:本[市省区]|政府|部门|[局委]))?(?:积极|大力|进一步|重点)?(?:鼓励|支持|提倡|倡导)/,
    modality: 'encouragement',
  },
  { needs: '可允', pattern: /可以|允许|可(?=[申按享给适对采根结不])/, modality: 'permission' },
]

const needed = characterSets(...forms.map((form) => form.needs))
