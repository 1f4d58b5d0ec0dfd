import { wordsHook } from '../../ui/language.tsx'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export const useGraphWords = wordsHook(zh, en)

export type GraphWords = ReturnType<typeof useGraphWords>
