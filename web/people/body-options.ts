import type { PeopleChoices } from '@linchpin/api'
import type { Language } from '../ui/language.tsx'

export interface FoundOption {
  readonly value: string | null
  readonly label: string
  /** What it is found by: its names and the initials of their pinyin. */
  readonly sought: string
}

type Body = PeopleChoices['bodies'][number]
type Choice = Pick<Body, 'id' | 'label'> & Partial<Pick<Body, 'names' | 'initials'>>

/** For a select that is searched by `sought`. */
export const foundOptions = (choices: readonly Choice[], language: Language): FoundOption[] =>
  choices.map(({ id, label, names = [], initials = [] }) => ({
    value: id,
    label: label[language],
    sought: [label.zh, label.en, ...names, ...initials].join(' '),
  }))
