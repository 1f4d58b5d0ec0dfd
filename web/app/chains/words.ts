import { type Words, wordsHook } from '../../ui/language.tsx'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type ChainWords = Words<typeof zh>

export const useChainWords = wordsHook(zh, en)
