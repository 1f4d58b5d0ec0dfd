import { commerce } from './commerce/index.ts'
import { conferenceOversight } from './conference/index.ts'
import { congressOversight } from './congress/index.ts'
import { cooperation } from './cooperation/index.ts'
import { inspections } from './inspections/index.ts'
import { services } from './services/index.ts'

export const oversight = [
  ...congressOversight,
  ...conferenceOversight,
  ...services,
  ...cooperation,
  ...inspections,
  ...commerce,
]
