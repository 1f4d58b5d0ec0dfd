import { chainChief, clause, defineBriefing, headquartersOffice, officeDirector, taskForce } from '@linchpin/pack-kit'
import { rhythms } from '../../defaults.ts'
import { news, session } from '../../documents/index.ts'
import { chainGaps, chainMeasure } from '../gaps/index.ts'
import { chainSegments } from '../platform/index.ts'
import { chainChiefs } from './chain-chiefs.ts'
import { instruction } from './instructions.ts'
import { chainWorkPlan } from './work-plan.ts'

/** 一链一报: one chain on a few pages, for its chief. */
export const chainBriefing = defineBriefing('chain-briefing', {
  label: { zh: '产业链专报', en: 'briefing on a chain' },
  row: 'M6',
  source: [clause(news, '一是'), clause(session, '政府回应/全面实施“链长制”')],
  rhythm: rhythms.chainBriefing,
  author: taskForce,
  approvedBy: officeDirector,
  readers: [chainChief, headquartersOffice],
  sections: [
    { label: { zh: '链长、专班与方案', en: 'chief, task force, plan' }, from: chainChiefs },
    { label: { zh: '工作方案执行', en: 'the work plan' }, from: chainWorkPlan },
    { label: { zh: '环节与企业', en: 'segments' }, from: chainSegments },
    { label: { zh: '薄弱环节', en: 'weak links' }, from: chainGaps },
    { label: { zh: '串链补链强链事项', en: 'what is done about them' }, from: chainMeasure },
    { label: { zh: '批示办理', en: 'instructions' }, from: instruction },
  ],
})
