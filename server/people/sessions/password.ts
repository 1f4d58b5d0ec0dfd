import { randomBytes, randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

/** Takes as long for a person who does not exist: the time tells nothing. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password)
  decoy ??= hashPassword(randomBytes(16).toString('hex'))
  await verify(await decoy, password)
  return false
}
let decoy: Promise<string> | undefined

// Without letters and digits that are mistaken for each other on paper.
const sets = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '#%+=?@']
const length = 14

/** A password to be handed over once and changed at the first log-in. */
export function firstPassword(): string {
  const from = (letters: string) => letters[randomInt(letters.length)] as string
  const made = [...sets.map(from), ...Array.from({ length: length - sets.length }, () => from(sets.join('')))]
  for (let i = made.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    ;[made[i], made[j]] = [made[j] as string, made[i] as string]
  }
  return made.join('')
}
