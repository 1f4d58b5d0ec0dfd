/** The calendar day on which something happens, where the city is: `YYYY-MM-DD`. */
export const dayInChina = (at: Date): string => inChina.format(at)

const inChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
