export { addDemoRecords } from './add-demo-records.ts'
export { demoEnterpriseCode, demoPersonsOf } from './demo-persons.ts'
