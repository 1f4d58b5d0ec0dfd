export { type Calendar, type CalendarYear, unknownYears } from './calendar.ts'
export { stateCouncilCalendar } from './state-council-calendar.ts'
export { addWorkdays, type Deadline, type Duration, endOf, isWorkday, workdaysBetween } from './workdays.ts'
