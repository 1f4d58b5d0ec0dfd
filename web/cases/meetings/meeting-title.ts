import type { MeetingDetail, MeetingSummary } from '@linchpin/api'
import type { Language } from '../../ui/language.tsx'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Titles are kept in Chinese. Where one is the kind's own, it can be said in the other language too. */
export function meetingTitle(
  { title, kindLabel, chain }: Pick<MeetingSummary, 'title' | 'kindLabel' | 'chain'>,
  language: Language,
): string {
  const isOwn = title === `${chain?.label.zh ?? ''}${kindLabel.zh}`
  if (language === 'zh' || !isOwn) return title
  return capital(chain ? `${chain.label.en}: ${kindLabel.en}` : kindLabel.en)
}

export function itemTitle(
  { papers }: Pick<MeetingDetail, 'papers'>,
  { title, paper }: MeetingDetail['items'][number],
  language: Language,
): string {
  const label = papers.find(({ id }) => id === paper)?.label
  return language === 'zh' || label === undefined || label.zh !== title ? title : capital(label.en)
}
