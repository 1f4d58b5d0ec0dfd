import type { MeetingDetail } from '@linchpin/api'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { useUiWords } from '../../../ui/words.ts'
import { itemTitle } from '../meeting-title.ts'
import { useMeetingWords } from '../words.ts'

export function PrintedMinutes({ meeting }: { meeting: MeetingDetail }) {
  const words = useMeetingWords()
  const ui = useUiWords()
  const { language } = useLanguage()
  const { chair, place, attendees, items, decisionsMade } = meeting
  const facts = [
    { label: words.head.heldBy, value: meeting.heldBy.label[language] },
    { label: words.head.place, value: place },
    { label: words.print.hosted, value: chair },
    { label: words.print.present, value: attendees },
  ].filter(({ value }) => value)
  /** What nothing was said on needs no place on paper. */
  const minuted = items
    .map((item) => ({
      item,
      lines: item.minutes.split('\n').filter((line) => line.trim() !== ''),
      decided: decisionsMade.filter((each) => each.item === item.id),
    }))
    .filter(({ lines, decided }) => lines.length > 0 || decided.length > 0)
  return (
    <>
      <dl className="print-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {minuted.length === 0 ? <p className="quiet">{words.print.noMinutes}</p> : null}
      {minuted.map(({ item, lines, decided }, index) => {
        return (
          <section key={item.id} className="print-item">
            <h2>
              {index + 1}. {itemTitle(meeting, item, language)}
            </h2>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and never move by themselves.
              <p key={at}>{line}</p>
            ))}
            {decided.map((each) => (
              <p key={each.id} className="print-decision">
                <b>
                  {words.print.decided}
                  {ui.colon}
                </b>
                {each.content}
                <span>
                  {each.lead.label[language]} {words.print.lead}
                  {each.cooperating.length > 0
                    ? `${ui.list}${each.cooperating.map(({ label }) => label[language]).join(ui.list)} ${words.print.help}`
                    : ''}
                  {ui.list}
                  {words.decision.dueBy(formatDay(each.due, language))}
                  {each.task ? `${ui.list}${each.task.number}` : ''}
                </span>
              </p>
            ))}
          </section>
        )
      })}
    </>
  )
}
