export { dayInChina } from '../platform/day-in-china.ts'
