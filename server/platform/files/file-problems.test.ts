import { expect, test } from 'vitest'
import { FileError } from './file-error.ts'
import { describeFileError, fileProblems } from './file-problems.ts'

test('every message says what was given and every remedy what to do, in both languages', () => {
  for (const text of Object.values(fileProblems)) {
    for (const { message, remedy } of [text.zh, text.en]) {
      expect(message).toContain('{name}')
      expect(remedy.length).toBeGreaterThan(20)
    }
    expect(text.zh.message).toMatch(/\p{Script=Han}/u)
    expect(text.en.message).not.toMatch(/\p{Script=Han}/u)
  }
})

test('placeholders are filled, and a file without a name is called so', () => {
  const error = new FileError('file-too-large', { size: '80', limit: '64' })
  expect(describeFileError(error).message).toBe('文件“未命名文件”有 80 MB，超过单个文件 64 MB 的上限。')
  expect(describeFileError(error, 'en').message).toContain('80 MB')
})
