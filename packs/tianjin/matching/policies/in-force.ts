/** The measures print no day; the opinion of 2021 that they carry out and the figures that they name put them at the start of 2022. */
export const measuresDay = '2022-01-01'
export const planDay = '2021-06-26'
export const decisionDay = '2022-03-30'
/** For examples: a day on which all three hold. */
export const someDay = '2022-06-01'
