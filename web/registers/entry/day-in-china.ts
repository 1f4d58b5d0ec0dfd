/** Today as the city's calendar has it, wherever the screen stands. */
export const dayInChina = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
