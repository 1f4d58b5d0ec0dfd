import type { FindingWords } from './make-finding.ts'
import { enPlace, shorten, zhPlace } from './place-words.ts'
import type { PlacedMeasure } from './placed-measure.ts'

export function deadlineWords(a: PlacedMeasure, b: PlacedMeasure): FindingWords {
  const action = shorten(a.measure.action, 30)
  return {
    message: {
      zh: `同一举措的完成时限不一致：“${action}”，${zhPlace(a.source, a.clause)}为${zhDate(a)}，${zhPlace(b.source, b.clause)}为${zhDate(b)}`,
      en: `The same measure is due at different times: “${action}”, ${a.measure.deadline} in ${enPlace(a.source, a.clause)}, ${b.measure.deadline} in ${enPlace(b.source, b.clause)}`,
    },
    explanation: {
      zh: '两处举措文字基本相同，时限不同。',
      en: 'The words of the measure are almost the same, the deadlines are not.',
    },
    remedy: {
      zh: '后印发的文件如有意调整，应注明；否则请牵头单位确认时限后再分解。',
      en: 'If the later document meant to change it, it should say so; otherwise have the lead body confirm before the task is assigned.',
    },
  }
}

export function bodiesWords(a: PlacedMeasure, b: PlacedMeasure): FindingWords {
  const action = shorten(a.measure.action, 30)
  return {
    message: {
      zh: `同一举措的${role(a)}不一致：“${action}”，${zhPlace(a.source, a.clause)}为${names(a)}，${zhPlace(b.source, b.clause)}为${names(b)}`,
      en: `The same measure is laid on different bodies: “${action}”, ${names(a)} in ${enPlace(a.source, a.clause)}, ${names(b)} in ${enPlace(b.source, b.clause)}`,
    },
    explanation: {
      zh: '两处举措文字基本相同，责任单位不同，简称已按全称比对。',
      en: 'The words of the measure are almost the same, the bodies are not; short names were read as full ones.',
    },
    remedy: {
      zh: '分工前请办公厅确定牵头单位，避免两头负责或无人负责。',
      en: 'Have the general office name the lead body before the task is assigned.',
    },
  }
}

const names = ({ measure }: PlacedMeasure): string => measure.leads.join('、')
const role = ({ measure }: PlacedMeasure): string => (measure.responsibility === 'lead' ? '牵头单位' : '责任单位')

function zhDate({ measure }: PlacedMeasure): string {
  const [year, month, day] = (measure.deadline ?? '').split('-')
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}
