import type { GapCandidate, GapCandidates, GapFinding } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { NotYet } from '../../client/not-yet.tsx'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { entryHref, newEntryHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { candidatesQuery } from './gap-queries.ts'
import type { GapRoom } from './gap-room.ts'
import { candidatesTable } from './gap-sheet.ts'
import { useGapWords } from './words.ts'

interface CandidatesDrawerProps {
  readonly chain: string
  readonly finding: GapFinding | undefined
  readonly room: GapRoom
  readonly onClose: () => void
}

/** Who might fill a gap, each with the reasons, their figures and sources. */
export function CandidatesDrawer({ chain, finding, room, onClose }: CandidatesDrawerProps) {
  const words = useGapWords()
  return (
    <Drawer
      open={finding !== undefined}
      onClose={onClose}
      title={finding && words.candidates.title(finding.subject.name)}
      size="large"
      destroyOnHidden
    >
      {finding ? <Candidates chain={chain} finding={finding} room={room} /> : null}
    </Drawer>
  )
}

function Candidates({ chain, finding, room }: { chain: string; finding: GapFinding; room: GapRoom }) {
  const words = useGapWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(candidatesQuery(chain, finding))
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={10} />
  const { name } = finding.subject
  return (
    <div className="gap-candidates">
      <p>
        <span className="quiet">{words.candidates.targets} </span>
        {data.targets.map((target) => target.name).join(language === 'zh' ? '、' : ', ')}
      </p>
      <p className="quiet">{words.candidates.order}</p>
      {room.gaps !== null && room.candidates !== null && finding.listed === null ? (
        <p>
          {words.candidates.listFirst}{' '}
          <AppLink href={newEntryHref(room.gaps, undefined, finding.entry)}>{words.table.list}</AppLink>
        </p>
      ) : null}
      {data.candidates.length > 0 ? (
        <PictureActions
          name={words.candidates.export(name)}
          table={() => candidatesTable(words, language, name, data)}
        />
      ) : (
        <strong>{words.candidates.none}</strong>
      )}
      <ol className="gap-candidate-list">
        {data.candidates.map((candidate) => (
          <Candidate
            key={`${candidate.key} ${candidate.name}`}
            candidate={candidate}
            listed={finding.listed}
            room={room}
          />
        ))}
      </ol>
      <Rest data={data} />
    </div>
  )
}

interface CandidateProps {
  readonly candidate: GapCandidate
  readonly listed: string | null
  readonly room: GapRoom
}

function Candidate({ candidate, listed, room }: CandidateProps) {
  const words = useGapWords()
  const { language } = useLanguage()
  const { key, name, place, code, district, chain, isInvented, reasons, entry } = candidate
  const where = [
    words.candidates[place],
    district === null ? null : room.districtName(district),
    chain === null ? null : room.chainName(chain),
    code,
  ]
  return (
    <li className="card gap-candidate">
      <header>
        <strong>
          {key !== null && room.enterprises !== null ? (
            <AppLink href={entryHref(room.enterprises, key)}>{name}</AppLink>
          ) : (
            name
          )}
        </strong>
        {isInvented ? <InventedMark /> : null}
        <span className="quiet">{where.filter(Boolean).join(' · ')}</span>
        {room.candidates === null || listed === null ? null : (
          <AppLink className="gap-take" href={newEntryHref(room.candidates, undefined, { ...entry, gap: listed })}>
            {words.candidates.take}
          </AppLink>
        )}
      </header>
      <dl>
        {reasons.map((reason) => (
          <div key={reason.kind}>
            <dt>{words.candidates.kinds[reason.kind]}</dt>
            <dd>
              {reason.text[language]}
              <span className="quiet"> {reason.source[language]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function Rest({ data }: { data: GapCandidates }) {
  const words = useGapWords()
  const { language } = useLanguage()
  return (
    <div className="quiet gap-rest">
      {data.left > 0 ? <p>{words.candidates.left(data.left)}</p> : null}
      {data.beyondReach > 0 ? <p>{words.candidates.beyond(data.beyondReach)}</p> : null}
      {data.missing.length > 0 ? (
        <>
          <p>{words.candidates.missing}</p>
          <ul>
            {data.missing.map(({ kind, why }) => (
              <li key={kind}>
                {words.candidates.kinds[kind]}
                {language === 'zh' ? '：' : ': '}
                {why[language]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
