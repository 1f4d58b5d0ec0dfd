import type { Words } from '../../ui/language.tsx'
import type { fieldsZh } from './fields-zh.ts'

export const fieldsEn: Words<typeof fieldsZh> = {
  yes: 'yes',
  no: 'no',
  notKnown: 'not filled in',
  list: ', ',
  wan: '10k yuan (万元)',
  numbered: 'Numbered by the system',
  choose: 'Choose',
  findBody: 'Type a name or short name',
  findEntry: 'Type part of the name, or the code',
  searching: 'Searching…',
  searchFailed: 'The search failed. Try again.',
  noEntry: 'Nothing found',
  texts: 'Press Enter after each',
  fileHint: 'Files are kept when you save',
  exactly: (yuan: string) => `exactly ${yuan} yuan`,
  personal: 'Personal and masked: to change it, type all of it',
  fault: {
    missing: 'Required',
    notANumber: 'Give a number, such as 1200 or 12.5',
    tooFine: 'Down to the fen at most (0.000001 of 10k yuan)',
    notADay: 'Give a date, such as 2026-03-01',
    industryCode: 'Give an industry code, such as C3911 or 3911',
  },
  creditCode: {
    length: 'It should have 18 characters; it can be saved and will be marked',
    character: 'It has characters that no code has (I, O, S, V, Z …); it can be saved and will be marked',
    check: 'Its check character does not fit; it can be saved and will be marked',
  },
}
