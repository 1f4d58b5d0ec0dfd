import { conferenceOpinion } from './opinions.ts'
import { proposal } from './proposals.ts'
import { governmentResponse } from './responses.ts'
import { consultationTopics, keySpeeches } from './topics.ts'

export const conferenceOversight = [consultationTopics, keySpeeches, conferenceOpinion, proposal, governmentResponse]
