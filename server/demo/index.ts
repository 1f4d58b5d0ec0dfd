export { demoEnterpriseCode, demoPersonsOf } from './demo-persons.ts'
