/** What a password has to be, and how long it lasts: as inspections of level three (等保三级) ask. */
export const passwordRules = {
  leastLength: 10,
  leastKinds: 3,
  lifeDays: 90,
  /** Of former ones, the last so many are refused. */
  remembered: 5,
} as const

export const passwordFaults = ['short', 'simple', 'login'] as const
export type PasswordFault = (typeof passwordFaults)[number]

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/]

/** Every rule that `password` breaks for the person with `login`. */
export function passwordFaultsOf(password: string, login: string): readonly PasswordFault[] {
  const broken = {
    short: [...password].length < passwordRules.leastLength,
    simple: kinds.filter((kind) => kind.test(password)).length < passwordRules.leastKinds,
    login: login !== '' && password.toLowerCase().includes(login.toLowerCase()),
  }
  return passwordFaults.filter((fault) => broken[fault])
}
