import { wordsHook } from '../../ui/language.tsx'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export const useLinkWords = wordsHook(zh, en)
