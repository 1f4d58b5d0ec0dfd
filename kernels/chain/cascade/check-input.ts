/** What a cascade cannot be worked out from is told by name, with where it stands. */
import type { CascadeInput, CascadeOptions, Shock } from './types.ts'

export type InputProblem =
  | 'length'
  | 'sector-unknown'
  | 'kind-of-input'
  | 'market-unknown'
  | 'weight'
  | 'weights-without-sum'
  | 'revenue'
  | 'costs'
  | 'shock'
  | 'eps'

export class CascadeInputError extends RangeError {
  override readonly name = 'CascadeInputError'
  readonly problem: InputProblem
  constructor(problem: InputProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

export function checkInput({
  network,
  sector,
  sectors,
  essential,
  market,
  weights,
  revenue,
  costs,
}: CascadeInput): void {
  const { firms } = network
  haveLength('sector', sector, firms)
  haveLength('essential', essential, sectors * sectors)
  all('sector-unknown', sector, (each) => each >= 0 && each < sectors, `is no sector; there are ${sectors}`)
  all('kind-of-input', essential, (each) => each <= 2, 'is no kind of input; there are 0, 1 and 2')
  if (market !== null) {
    haveLength('market', market, firms)
    all('market-unknown', market, (each) => each >= 0, 'is no market; they are counted from 0')
  }
  for (const column of weights ?? []) {
    haveLength('weights', column, firms)
    all('weight', column, isAmount, 'is no weight; weights are 0 and more')
    if (!column.some((each) => each > 0)) {
      throw new CascadeInputError(
        'weights-without-sum',
        'weights: nobody counts; give at least one firm a weight above 0',
      )
    }
  }
  for (const [name, column] of Object.entries({ revenue, costs }) as [
    'revenue' | 'costs',
    Float64Array | undefined,
  ][]) {
    if (column === undefined) continue
    haveLength(name, column, firms)
    all(name, column, isAmount, `is no amount; ${name} are 0 and more`)
  }
}

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0

export function checkOptions({ eps }: Required<Pick<CascadeOptions, 'eps'>>): void {
  if (!(eps >= 0)) throw new CascadeInputError('eps', `eps: ${eps} is none; give 0 or more, 0.01 as a rule`)
}

export function checkShock(firms: number, shock: Shock): void {
  haveLength('down', shock.down, shock.firms.length)
  haveLength('up', shock.up, shock.firms.length)
  const isShare = (value: number) => value >= 0 && value <= 1
  all('shock', shock.firms, (each) => each >= 0 && each < firms, `is no firm; there are ${firms}`)
  all('shock', shock.down, isShare, 'is no loss; losses are shares from 0 to 1')
  all('shock', shock.up, isShare, 'is no loss; losses are shares from 0 to 1')
  if (new Set(Array.from(shock.firms)).size < shock.firms.length) {
    throw new CascadeInputError('shock', 'a firm is named twice; name each once')
  }
}

function haveLength(name: string, list: ArrayLike<number>, length: number): void {
  if (list.length !== length) {
    throw new CascadeInputError('length', `${name}: ${list.length} values were given, ${length} are needed`)
  }
}

function all(problem: InputProblem, list: ArrayLike<number>, holds: (value: number) => boolean, says: string): void {
  for (let at = 0; at < list.length; at++) {
    if (!holds(list[at] as number)) throw new CascadeInputError(problem, `at ${at}: ${list[at]} ${says}`)
  }
}
