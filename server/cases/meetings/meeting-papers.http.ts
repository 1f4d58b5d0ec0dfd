import { MeetingPapers } from '@linchpin/api'
import { dayInChina, recordAudit, type Who } from '../../people/index.ts'
import { download, type Http } from '../../platform/http/index.ts'
import { papersNow } from './assemble-papers.ts'
import { meetingDetail } from './meeting-detail.ts'
import { type MeetingsServices, readMeeting } from './meeting-frame.ts'
import { byOf, meetingTags, ofMeeting, readAccess, readerOf } from './meeting-route-parts.http.ts'
import { minutesDocx } from './minutes.docx.ts'
import { paperTitle } from './paper-words.ts'
import { papersDocx } from './papers.docx.ts'
import { meetingSubject } from './prepare-meeting.ts'
import { visiblePaper } from './visible-paper.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a meeting is given to read, and what goes onto paper. */
export function meetingPaperRoutes(app: Http, services: MeetingsServices): void {
  const { db, now } = services
  const papersFor = async (who: Who, id: string): Promise<MeetingPapers> => {
    const frame = await readMeeting(services, db, who, id)
    const reader = { cases: who.reach('cases.read'), registers: who.reach('registers.read') }
    const papers = await papersNow(services, db, frame, dayInChina(now()))
    return {
      papers: papers.map(({ record, content }) => ({
        id: record.id,
        label: record.label,
        content: visiblePaper(content, reader),
      })),
    }
  }

  app.get(
    '/api/meetings/:id/papers',
    { ...readAccess, schema: { params: ofMeeting, response: { 200: MeetingPapers }, tags: meetingTags } },
    (request) => papersFor(readerOf(request), request.params.id),
  )

  const files = {
    minutes: { write: minutesDocx, what: '纪要' },
    papers: { write: papersDocx, what: '材料' },
  } as const
  for (const [name, { write, what }] of Object.entries(files)) {
    app.get(
      `/api/meetings/:id/${name}.docx`,
      { ...readAccess, schema: { params: ofMeeting, tags: meetingTags } },
      async (request, reply) => {
        const { who, actor } = byOf(request, now())
        const { id } = request.params
        const meeting = await meetingDetail(services, who, id)
        const bytes = await write(meeting, (await papersFor(who, id)).papers)
        await db.transaction((tx) =>
          recordAudit(tx, actor, [{ action: `meeting.${name}-exported`, subject: meetingSubject(id), detail: {} }]),
        )
        const title = `${paperTitle(meeting.title, what)}（第${meeting.number}次，草稿）`
        return download(reply, title, '.docx', wordType).send(Buffer.from(bytes))
      },
    )
  }
}
