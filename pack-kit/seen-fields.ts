/** Which fields are seen from a register, and from what is about its entries. */
import type { Register } from './definitions/register.ts'
import type { Fields } from './field.ts'

interface Registers {
  readonly find: (kind: 'register', id: string) => Register | undefined
}

/** The register and those that it is of, nearest first. */
export function lineOf(registers: Registers, id: string | null): readonly Register[] {
  const line: Register[] = []
  for (let at = id; at !== null && !line.some((each) => each.id === at); ) {
    const register = registers.find('register', at)
    if (register === undefined) break
    line.push(register)
    at = register.of
  }
  return line
}

/** Own fields and those of the register that the thing is of; nearer ones hide farther ones. */
export function seenFields(registers: Registers, own: Fields, subject: string | null): Fields {
  const nearestFirst = [own, ...lineOf(registers, subject).map(({ fields }) => fields)]
  return Object.assign({}, ...nearestFirst.reverse())
}
